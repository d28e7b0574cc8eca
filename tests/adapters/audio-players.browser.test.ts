import type { FindSounds } from '../../src/adapters/audio/find-sounds.ts';
import { makeHowlerTrackPlayer } from '../../src/adapters/audio/howler-track-player.ts';
import { makeMediaElements } from '../../src/adapters/audio/media-elements.ts';
import { makeMediaTrackPlayer } from '../../src/adapters/audio/media-track-player.ts';
import { chooseTrackAddresses } from '../../src/adapters/audio/track-address.ts';
import { makeFallingBack } from '../../src/adapters/audio/track-player.ts';
import { silentFill } from '../../src/track/fill.ts';
import { findFixtures, makeHandClock, makeRig, testRate } from '../support/audio-rigs.ts';
import { type FakeTrackPlayer, makeFakeTrackPlayer } from '../support/fake-track-player.ts';
import { trackPlayerContract } from '../support/track-player-contract.ts';

const findNothing: FindSounds = async (cues) => ({
  recordings: new Map(),
  fill: silentFill(),
  missing: cues.map(({ id }) => id),
});
const noAddress = { ...chooseTrackAddresses(), make: () => Promise.resolve(undefined) };

trackPlayerContract('the media track player', async (kind) => {
  const elements = makeMediaElements();
  for (const element of elements.pair) element.playbackRate = testRate;
  const onClose = () => elements.remove();
  const now = () => performance.now();
  const media = { elements, findSounds: findFixtures, addresses: chooseTrackAddresses(), now };
  if (kind === 'audible') return makeRig((report) => makeMediaTrackPlayer(media, report), { onClose });

  const clock = makeHandClock();
  const silent = { findSounds: findNothing, now: clock.now, wake: clock.wake };
  const make = makeFallingBack(
    (report) => makeMediaTrackPlayer({ ...media, addresses: noAddress }, report),
    (report) => makeHowlerTrackPlayer({ ...silent, openSpeaker: () => Promise.resolve(undefined) }, report),
  );
  return makeRig(make, { onClose, push: () => clock.advance(20) });
});

trackPlayerContract('the Howler track player', async (kind) => {
  const clock = makeHandClock();
  const parts = { findSounds: findFixtures, now: clock.now, wake: clock.wake };
  const soundless = { ...parts, openSpeaker: () => Promise.resolve(undefined) };
  return makeRig((report) => makeHowlerTrackPlayer(kind === 'audible' ? parts : soundless, report), {
    push: () => clock.advance(20),
  });
});

trackPlayerContract('the fake player of the other tests', async (kind) => {
  const fakes: FakeTrackPlayer[] = [];
  return makeRig(
    (report) => {
      const fake = makeFakeTrackPlayer(report, kind === 'soundless' ? { hearing: 'captionsOnly' } : {});
      fakes.push(fake);
      return fake;
    },
    { push: () => fakes[0]?.advance(20) },
  );
});
