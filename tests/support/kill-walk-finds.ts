import type { SessionRecord } from '../../src/domain/journal/journal-record.ts';
import { keptSession, readRecords } from './journal-in-page.ts';
import { type Account, fastest, type Heard, type KillLedger, lossOf, type Loss } from './kill-ledger.ts';
import type { Visit } from './kill-visit.ts';
import { answerShown, soundsByItself, untilScreen, untilSight } from './kill-walk-hands.ts';
import { placeOf } from './kill-walk-way.ts';

function must(problem: string | undefined): void {
  if (problem !== undefined) throw new Error(problem);
}

const of10 = (value: number | undefined) => (value === undefined ? undefined : `${value} of 10`);
const labels = {
  some: 'Some',
  plenty: 'Plenty',
  low: 'Low',
  easier: 'Easier',
  asUsual: 'As usual',
  harder: 'Harder',
};

/** What must be found again after a kill, and in the end. Each function throws where it is not. */
export function makeFinds(ledger: KillLedger, visit: Visit) {
  async function sessions(): Promise<readonly SessionRecord[]> {
    const records = await readRecords(visit.page());
    return records.filter((record) => record.kind === 'session');
  }

  async function findCheckIn(): Promise<void> {
    const [record] = await sessions();
    must(ledger.find('stage', record ? 'kept' : undefined));
    if (record) return;
    must(ledger.find('painNow', await answerShown(visit.page(), 'Pain right now')));
    must(ledger.find('worryNow', await answerShown(visit.page(), 'Worry right now')));
    must(ledger.find('energy', await answerShown(visit.page(), 'Energy')));
  }

  async function findAfterwards(): Promise<void> {
    must(ledger.find('stage', 'reflecting'));
    must(ledger.find('worstPain', await answerShown(visit.page(), 'Worst pain during it')));
    must(ledger.find('felt', await answerShown(visit.page(), 'How did it feel?')));
  }

  async function findGuiding(heard: Heard): Promise<Loss> {
    await visit.page().getByText('You are back where you were').waitFor();
    must(ledger.find('stage', 'guiding'));
    const { playheadMs: foundMs, easedBack } = await keptSession(visit.page());
    must(ledger.find('easedBack', easedBack || undefined));
    const loss = lossOf(heard, foundMs);
    if (typeof loss === 'string') throw new Error(loss);
    if (await soundsByItself(visit.page())) throw new Error('it played by itself');
    if ((await keptSession(visit.page())).playheadMs !== foundMs) throw new Error('it went on by itself');
    visit.beginAt(foundMs);
    await visit.playAt(fastest);
    return loss;
  }

  return {
    /** After a kill, at the session's own address. Answers what was lost of what was heard. */
    async comeBack(heard: Heard, onGuided: (heard: Heard) => void): Promise<Loss | undefined> {
      await visit.open('#/session');
      const here = placeOf(await untilSight(visit.page()));
      // At sixteen times the speed a session may come to its end between the last look and the kill.
      if (here === 'afterwards' && ledger.latest('stage') === 'guiding') {
        ledger.give('stage', 'reflecting', 'whenever');
        onGuided(heard);
      }
      if (here === 'guiding') return findGuiding(heard);
      if (here === 'checkIn') await findCheckIn();
      else if (here === 'afterCare') must(ledger.find('stage', 'afterCare'));
      else if (here === 'afterwards') await findAfterwards();
      else throw new Error(`it comes back at ${here}`);
      return undefined;
    },

    /** The one record of the session, with every answer and minute. */
    async record(guided: Account | undefined): Promise<SessionRecord> {
      const all = await sessions();
      const [record] = all;
      if (!record || all.length !== 1) throw new Error(`${all.length} sessions are in the journal`);
      const { checkIn, easedBack, reflection, guidedMs } = record;
      must(ledger.find('painNow', of10(checkIn?.painNow)));
      must(ledger.find('worryNow', of10(checkIn?.worryNow)));
      must(ledger.find('energy', checkIn?.energy && labels[checkIn.energy]));
      must(ledger.find('worstPain', of10(reflection.worstPain)));
      must(ledger.find('felt', reflection.felt && labels[reflection.felt]));
      must(ledger.find('easedBack', easedBack || undefined));
      if (!guided || guidedMs < guided.leastMs || guidedMs > guided.mostMs)
        throw new Error(`${guidedMs} ms are in the journal, of ${JSON.stringify(guided)}`);
      return record;
    },

    async nothingWaiting(): Promise<void> {
      await visit.page().close();
      await visit.open('#/session');
      await untilScreen(visit.page(), 'checkIn');
      for (const question of ['Pain right now', 'Worry right now', 'Energy'])
        if ((await answerShown(visit.page(), question)) !== undefined)
          throw new Error(`the answer to “${question}” is still there`);
    },
  };
}
