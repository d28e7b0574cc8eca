import type { SessionPlan } from '../../../planning/session-plan.ts';
import { usePicturesCopy } from '../../copy/use-pictures-copy.ts';
import { ShowPicture } from '../../pictures/show-picture.tsx';

/** What today's session does with the body, in pictures, for whoever wants to see them before. */
export function PlanPictures({ plan: { segments } }: { readonly plan: SessionPlan }) {
  const { copy } = usePicturesCopy();
  const stretches = new Set(
    segments.flatMap(({ phase }) =>
      phase?.kind === 'stretch' ? phase.stretches.map(({ name }) => name) : [],
    ),
  );
  return (
    <>
      {stretches.size > 0 ? (
        <ShowPicture
          summary={copy.pictures.stretchesToday}
          of={{ kind: 'stretches', stretches: [...stretches] }}
        />
      ) : null}
      {segments.some(({ kind }) => kind === 'drops') ? (
        <ShowPicture summary={copy.pictures.drops} of={{ kind: 'floor' }} />
      ) : null}
    </>
  );
}
