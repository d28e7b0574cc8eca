import { setTimeout as pass } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import { fastest, type Heard, type KillLedger } from './kill-ledger.ts';
import type { Visit } from './kill-visit.ts';
import { answer, look, screens, type Sight, untilDifferent, untilScreen } from './kill-walk-hands.ts';

/** Where a walk may be killed, in the order in which they come. */
export const places = ['checkIn', 'starting', 'guiding', 'afterCare', 'afterwards', 'keeping'] as const;
export type Place = (typeof places)[number];

type WalkParts = {
  readonly chance: Chance;
  readonly ledger: KillLedger;
  readonly visit: Visit;
  readonly note: (step: string) => void;
  /** Guidance is over: from here on its minutes must stay as they are. */
  readonly onGuided: (heard: Heard) => void;
};

const rates = [1, 4, fastest] as const;
const wishes = ['listen', 'listen', 'Pause', 'Go on', 'Skip this part', 'Ease back', 'I am ready', 'choose'];
const choices = ['Stay and go on', 'A smaller size', 'Outside only', 'Breathing only'];

export function placeOf({ heading }: Sight): Place | 'today' | 'kept' {
  if (heading === screens.today) return 'today';
  if (heading === screens.checkIn) return 'checkIn';
  if (heading === screens.offer) return 'starting';
  if (heading === screens.afterCare) return 'afterCare';
  if (heading === screens.afterwards) return 'afterwards';
  return heading === screens.kept ? 'kept' : 'guiding';
}

/** A person who goes through a session, does this and that on the way, and ends it in one of three ways. */
export function makeWay({ chance, ledger, visit, note, onGuided }: WalkParts) {
  const ending = chance.pick(['stop', 'skip', 'finish'] as const);
  /** A part in which something has to come out is not over with a skip. */
  let skipped = '';
  let isFinishing = false;
  /** Nobody can say whether a press on it came through. */
  let isEaseDoubtful = false;

  async function tap(name: string): Promise<void> {
    await visit.tap(name);
    note(`tap “${name}”`);
  }

  /** What is there only while the session is where it is. */
  async function tapIfThere(name: string): Promise<boolean> {
    const isPressed = await visit.tapIfThere(name);
    note(isPressed ? `tap “${name}”` : `too late for “${name}”, perhaps`);
    if (name === 'Ease back') {
      isEaseDoubtful ||= !isPressed;
      ledger.give('easedBack', Number(ledger.latest('easedBack') ?? 0) + 1, 'whenever');
    }
    return isPressed;
  }

  async function give(fact: Parameters<KillLedger['give']>[0], question: string, label: string) {
    await answer(visit.page(), question, label);
    if (ledger.latest(fact) !== label) ledger.give(fact, label);
    note(`${question}: ${label}`);
  }

  async function answerCheckIn(): Promise<void> {
    const fact = chance.pick(['painNow', 'worryNow', 'energy'] as const);
    if (fact === 'energy') return give(fact, 'Energy', chance.pick(['Some', 'Plenty']));
    const question = fact === 'painNow' ? 'Pain right now' : 'Worry right now';
    return give(fact, question, `${chance.between(0, 3)} of 10`);
  }

  async function answerAfterwards(): Promise<void> {
    if (chance.happens(0.5))
      return give('felt', 'How did it feel?', chance.pick(['Easier', 'As usual', 'Harder']));
    return give('worstPain', 'Worst pain during it', `${chance.between(0, 10)} of 10`);
  }

  async function listen(guidedMs: number): Promise<void> {
    note(`listen for ${Math.round(guidedMs)} ms`);
    await pass(guidedMs / visit.rate());
  }

  /** Looks whenever anything is different. */
  async function until(isSo: (sight: Sight) => boolean): Promise<Sight> {
    for (;;) {
      const sight = await look(visit.page());
      if (isSo(sight)) return sight;
      await untilDifferent(visit.page(), sight);
    }
  }

  /** It counts from the moment on at which it is asked what the person would like; mostly that is waited for. */
  async function easeBack(): Promise<void> {
    if (chance.happens(0.3)) return;
    const isAsked = (sight: Sight) => sight.buttons.includes('Finish kindly');
    const sight = await until((now) => isAsked(now) || now.heading === screens.afterwards);
    if (isAsked(sight) && !isEaseDoubtful) ledger.give('easedBack', ledger.latest('easedBack'));
  }

  /** Something that a person may do while guided, by chance; listening where it cannot be done now. */
  async function doSomething(): Promise<void> {
    const [wish, choice, listenMs] = [chance.pick(wishes), chance.pick(choices), chance.between(500, 12_000)];
    const { buttons } = await look(visit.page());
    const name = wish === 'choose' ? buttons.find((each) => each.startsWith(choice)) : wish;
    if (name !== undefined && buttons.includes(name)) {
      if ((await tapIfThere(name)) && name === 'Ease back') await easeBack();
      return;
    }
    if (buttons.includes('Go on')) await tapIfThere('Go on');
    await listen(listenMs);
  }

  function wayOn({ heading, buttons }: Sight): string | undefined {
    if (ending === 'stop') return 'Stop';
    if (ending === 'finish') return !isFinishing && buttons.includes('Ease back') ? 'Ease back' : undefined;
    if (heading === skipped || !buttons.includes('Skip this part')) return undefined;
    skipped = heading;
    return 'Skip this part';
  }

  /** One step nearer to the end of guidance. */
  async function guideOn(sight: Sight): Promise<void> {
    if (visit.rate() !== fastest) await visit.playAt(fastest);
    const first = ['Go on', 'I am ready', 'Finish kindly'].find((name) => sight.buttons.includes(name));
    const name = first ?? wayOn(sight);
    if (name === undefined) return untilDifferent(visit.page(), sight);
    if (!(await tapIfThere(name))) return;
    if (name === 'Finish kindly') isFinishing = true;
    if (name === 'Ease back') await easeBack();
    // The next part may have the same name, and the same buttons.
    else if (name === 'Skip this part') await listen(4000);
    else await untilDifferent(visit.page(), sight);
  }

  /** Whether the session is still guided after all that. */
  async function guideByChance(): Promise<boolean> {
    const isGuided = async () => placeOf(await look(visit.page())) === 'guiding';
    for (let times = chance.between(1, 4); times > 0; times -= 1) {
      if (!(await isGuided())) return false;
      await doSomething();
    }
    await visit.playAt(chance.pick(rates));
    note(`at ${visit.rate()} times the speed`);
    if (chance.happens(0.5)) await listen(1500 * Math.sqrt(visit.rate()));
    return isGuided();
  }

  async function start(isKilledThere: boolean): Promise<void> {
    await tap('Start');
    ledger.give('stage', 'guiding', 'whenever');
    if (isKilledThere) return;
    const isReady = visit.page().getByRole('button', { name: /^(Pause|Go on)$/ });
    await isReady.and(visit.page().locator(':enabled')).waitFor();
    ledger.give('stage', 'guiding');
    await visit.playAt(fastest);
  }

  function arrive(stage: 'afterCare' | 'reflecting'): void {
    if (ledger.latest('stage') === 'guiding') onGuided(visit.heard());
    if (ledger.latest('stage') !== stage) ledger.give('stage', stage);
  }

  async function endIt(goal: Place | 'end'): Promise<boolean> {
    arrive('reflecting');
    const least = goal === 'afterwards' ? 1 : 0;
    for (let times = chance.between(least, 2); times > 0; times -= 1) await answerAfterwards();
    if (goal === 'afterwards') return true;
    await tap('Keep it in my journal');
    ledger.give('stage', 'kept');
    if (goal === 'end') await untilScreen(visit.page(), 'kept');
    return true;
  }

  async function checkIn(isThere: boolean): Promise<boolean> {
    for (let times = chance.between(isThere ? 1 : 0, 3); times > 0; times -= 1) await answerCheckIn();
    if (isThere) return true;
    await tap('See what today could be');
    await untilScreen(visit.page(), 'offer');
    return false;
  }

  /** One step from where the person is towards `goal`; true once they are there and have done what is done there. */
  return async (goal: Place | 'end'): Promise<boolean> => {
    const sight = await look(visit.page());
    const here = placeOf(sight);
    if (here === 'kept') return true;
    if (here === 'today') {
      await tap('Begin');
      await untilScreen(visit.page(), 'checkIn');
      return false;
    }
    const isThere = goal !== 'end' && places.indexOf(here) >= places.indexOf(goal);
    if (here === 'checkIn') return checkIn(isThere);
    if (here === 'afterwards') return endIt(goal);
    if (here === 'starting') await start(isThere);
    else if (here === 'guiding') return isThere ? guideByChance() : guideOn(sight).then(() => false);
    else if (here === 'afterCare') {
      arrive('afterCare');
      if (!isThere) await tap('None of these');
    }
    return isThere;
  };
}
