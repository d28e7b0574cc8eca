import { lookWays, screenWays, type SessionWays, usualWays } from '../../../domain/ways/session-ways.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { AnyOf, OneChoice } from '../../parts/choices.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { type Device, useServices } from '../../services.ts';

type Extra = 'vibrate' | 'keepScreenOn' | 'tapPauses' | 'ownMusic';

/** What this device can do; what it cannot is not offered. */
function extrasOn(device: Device): readonly Extra[] {
  const can: Record<Extra, boolean> = {
    vibrate: device.canVibrate,
    keepScreenOn: device.canKeepScreenOn,
    tapPauses: true,
    ownMusic: device.canLeaveMusicOn,
  };
  return (['vibrate', 'keepScreenOn', 'tapPauses', 'ownMusic'] as const).filter((extra) => can[extra]);
}

/** How a session behaves around its sound: the screen, the look, what is felt. */
export function Ways() {
  const { copy } = useCopy();
  const { device, ways: slot } = useServices();
  const { isRead, value: ways, failure, change, tryAgain } = useKept(slot, usualWays);
  if (!isRead) return <Loading />;
  const set = (more: Partial<SessionWays>) => change({ ...ways, ...more });
  const extras = extrasOn(device);
  const takeLook = (look: SessionWays['look']) => {
    device.wearLook(look);
    set({ look });
  };
  return (
    <Page title={copy.ways.title} lead={copy.ways.lead}>
      {failure ? <SaveTrouble failure={failure} onAgain={tryAgain} /> : null}
      <OneChoice
        question={copy.ways.screen}
        choices={screenWays.map((value) => ({ value, ...copy.ways.screens[value] }))}
        value={ways.screen}
        onChange={(screen) => set({ screen })}
      />
      <OneChoice
        question={copy.ways.look}
        choices={lookWays.map((value) => ({ value, ...copy.ways.looks[value] }))}
        value={ways.look}
        onChange={takeLook}
      />
      <AnyOf
        question={copy.ways.more}
        lead={copy.ways.moreLead}
        choices={extras.map((value) => ({ value, label: copy.ways[value] }))}
        values={extras.filter((extra) => ways[extra])}
        onChange={(chosen) => set(Object.fromEntries(extras.map((extra) => [extra, chosen.includes(extra)])))}
      />
      {device.canVibrate ? null : <p>{copy.ways.cannot}</p>}
    </Page>
  );
}
