/** Calls back when patience is over; answers with how to stop waiting. */
export type Patience = (whenOver: () => void) => () => void;

/** What `asked` answers, or `otherwise()` once patience is over; whatever comes after that is let go. */
export async function answerInTime<Answer>(
  asked: Promise<Answer>,
  patience: Patience,
  otherwise: () => Answer | Promise<Answer>,
): Promise<Answer> {
  let stop: (() => void) | undefined;
  const late = new Promise<Answer>((resolve) => {
    stop = patience(() => resolve(otherwise()));
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    stop?.();
  }
}
