/** A section's own file may still have to come. */
const mostTries = 60;

function holds(details: HTMLElement, place: string): boolean {
  const places = (details.dataset['holds'] ?? '').split(' ');
  return places.some((held) => place === held || place.startsWith(`${held}.`));
}

/** Opens whatever holds the field at `place`, one inside the other, and gives it the focus. */
export function goToPlace(place: string, tries = mostTries): void {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>('details[data-holds]')].find(
    (details) => !details.open && holds(details, place),
  );
  if (closed) {
    closed.addEventListener('toggle', () => requestAnimationFrame(() => goToPlace(place, tries)), {
      once: true,
    });
    closed.open = true;
    return;
  }
  const fields = [...document.querySelectorAll<HTMLElement>('[data-place]')];
  const found =
    fields.find((field) => field.dataset['place'] === place) ??
    fields.findLast((field) => place.startsWith(`${field.dataset['place'] ?? ' '}.`));
  if (!found && tries > 0) {
    requestAnimationFrame(() => goToPlace(place, tries - 1));
    return;
  }
  const control = found?.querySelector<HTMLElement>('input, select, textarea') ?? found;
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'center' });
}
