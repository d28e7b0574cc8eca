import { buildWhenChanged } from '../../scripts/steps/build-when-changed.mjs';

/** Before the first journey: those that run side by side would otherwise build into the same folder at once. */
export default async function buildFirst(): Promise<void> {
  const problem = await buildWhenChanged();
  if (problem !== undefined) throw new Error(problem);
}
