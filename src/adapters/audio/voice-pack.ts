import * as v from 'valibot';
import type { BedName } from '../../domain/sound/sound-wishes.ts';
import { type CueId, spokenCueIds } from '../../planning/cue-ids.ts';
import { toneCueIds } from '../../planning/tone-cue-ids.ts';
import { type Cue, gridMs, type VoiceTimings } from '../../planning/session-plan.ts';
import { type RecordingKey, recordingKey } from '../../track/build-track.ts';
import { type CueRecording, parseRecording } from '../../track/cue-recording.ts';
import { bedFrom, type Fill, fillFrom, silentFill } from '../../track/fill.ts';

export type Recordings = {
  readonly found: ReadonlyMap<RecordingKey, CueRecording>;
  readonly missing: readonly CueId[];
};

/** The recordings of one voice and of the tones. Never rejects: what cannot be read is missing. */
export type VoicePack = {
  /** Estimates stand in for what no manifest lists, so that a session can be planned in captions alone. */
  timings(): Promise<VoiceTimings>;
  recordings(cues: readonly Pick<Cue, 'id' | 'variant'>[]): Promise<Recordings>;
  /** The bed, or comfort noise where none is wished or its file cannot be read; digital silence without either. */
  fill(bed: BedName): Promise<Fill>;
  /** Reads every recording anew, four at a time, and tells how far it is. What a manifest lists not at all is not missed. */
  check(onProgress: (checked: number, total: number) => void): Promise<CheckedRecordings>;
};

export type CheckedRecordings =
  /** Paths below `audio/` of what is missing or damaged. */
  | { readonly kind: 'checked'; readonly damaged: readonly string[] }
  /** Without these lists nothing can be looked for. */
  | { readonly kind: 'noList'; readonly lists: readonly string[] };

export type VoicePackParts = {
  readonly voice: string;
  /** Where the folders of voices lie; ends in a slash. */
  readonly folder?: URL;
  readonly fetchFile?: (address: URL) => Promise<Response>;
  /** The length in ms that a cue without a recording is planned with. */
  readonly estimateMs?: (id: CueId) => number;
};

const takeSchema = v.object({
  file: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*\.mp3$/)),
  ms: v.pipe(v.number(), v.minValue(gridMs), v.maxValue(60_000)),
  sha256: v.pipe(v.string(), v.hexadecimal()),
  /** Where the voice pauses, in ms from the first byte. */
  pauses: v.optional(v.pipe(v.array(v.pipe(v.number(), v.minValue(0))), v.maxLength(100)), []),
});
const manifestSchema = v.object({
  cues: v.record(v.string(), v.pipe(v.array(takeSchema), v.maxLength(20))),
});

type Take = v.InferOutput<typeof takeSchema> & { readonly folder: URL };
type Takes = ReadonlyMap<string, readonly Take[]>;

/** What has not come by then is missing; the session goes on in captions. */
const patienceMs = 15_000;
const tonesFolder = 'tones/';
const comfortNoiseId = 'fill';
const bedIds: Record<Exclude<BedName, 'none'>, string> = {
  soft: 'bed.soft',
  rain: 'bed.rain',
  sea: 'bed.sea',
};
const checkedAtOnce = 4;
const toneEstimateMs = 50 * gridMs;
const sentenceEstimateMs = 150 * gridMs;

function usualEstimateMs(id: CueId): number {
  return id.startsWith('chime.') ? toneEstimateMs : sentenceEstimateMs;
}

function upToGrid(ms: number): number {
  return Math.ceil(ms / gridMs) * gridMs;
}

function recordOf<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}

/** Without `crypto.subtle` (an insecure origin) only the frames themselves are checked. */
async function isIntact(bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256.toLowerCase();
}

export function openVoicePack({
  voice,
  folder = new URL('audio/', document.baseURI),
  fetchFile = (address) => fetch(address, { signal: AbortSignal.timeout(patienceMs) }),
  estimateMs = usualEstimateMs,
}: VoicePackParts): VoicePack {
  const read = new Map<string, Promise<CueRecording | undefined>>();
  const manifests = new Map<string, Promise<Takes>>();

  async function readManifest(from: URL): Promise<Takes> {
    try {
      const response = await fetchFile(new URL('manifest.json', from));
      const { cues } = v.parse(manifestSchema, await response.json());
      return new Map(
        Object.entries(cues).map(([id, list]) => [id, list.map((take) => ({ ...take, folder: from }))]),
      );
    } catch {
      return new Map();
    }
  }

  /** A manifest that could not be read is asked for again next time: the page may have been offline. */
  async function takesIn(from: URL): Promise<Takes> {
    const reading = manifests.get(from.href) ?? readManifest(from);
    manifests.set(from.href, reading);
    const known = await reading;
    if (known.size === 0) manifests.delete(from.href);
    return known;
  }

  const folders = [new URL(`${voice}/`, folder), new URL(tonesFolder, folder)];

  async function allTakes(): Promise<Takes> {
    const known = await Promise.all(folders.map(takesIn));
    return new Map(known.flatMap((takes) => [...takes]));
  }

  async function readRecording(take: Take): Promise<CueRecording | undefined> {
    try {
      const response = await fetchFile(new URL(take.file, take.folder));
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (!response.ok || !(await isIntact(bytes, take.sha256))) return undefined;
      const parsed = parseRecording(bytes);
      return parsed.ok ? parsed.recording : undefined;
    } catch {
      return undefined;
    }
  }

  async function recording(id: string, variant: number): Promise<CueRecording | undefined> {
    const take = (await allTakes()).get(id)?.[variant];
    if (!take) return undefined;
    const key = `${take.folder.href}${take.file}`;
    const reading = read.get(key) ?? readRecording(take);
    read.set(key, reading);
    const found = await reading;
    if (!found) read.delete(key);
    return found;
  }

  return {
    async timings() {
      const known = await allTakes();
      return recordOf([...spokenCueIds, ...toneCueIds], (id) => {
        const takes = known.get(id) ?? [];
        const planned = takes.length > 0 ? takes : [{ ms: estimateMs(id), pauses: [] }];
        return planned.map(({ ms, pauses }) => ({ lengthMs: upToGrid(ms), pausesMs: pauses }));
      });
    },
    async recordings(cues) {
      const found = new Map<RecordingKey, CueRecording>();
      const missing = new Set<CueId>();
      const wanted = new Map(cues.map((cue) => [recordingKey(cue), cue]));
      await Promise.all(
        [...wanted].map(async ([key, cue]) => {
          const sound = await recording(cue.id, cue.variant);
          if (sound) found.set(key, sound);
          else missing.add(cue.id);
        }),
      );
      return { found, missing: [...missing] };
    },
    async fill(bed) {
      const wished = bed === 'none' ? undefined : await recording(bedIds[bed], 0);
      if (wished) return bedFrom(wished);
      const noise = await recording(comfortNoiseId, 0);
      return noise ? fillFrom(noise) : silentFill();
    },
    async check(onProgress) {
      const known = await Promise.all(folders.map(takesIn));
      const below = (address: URL) => address.href.slice(folder.href.length);
      const lists = folders.filter((_, index) => known[index]?.size === 0);
      if (lists.length > 0)
        return { kind: 'noList', lists: lists.map((from) => below(new URL('manifest.json', from))) };
      const takes = known.flatMap((each) => [...each.values()].flat());
      const damaged: string[] = [];
      let checked = 0;
      const queue = takes.values();
      const work = Array.from({ length: checkedAtOnce }, async () => {
        for (const take of queue) {
          if (!(await readRecording(take))) damaged.push(below(new URL(take.file, take.folder)));
          checked += 1;
          onProgress(checked, takes.length);
        }
      });
      await Promise.all(work);
      return { kind: 'checked', damaged: damaged.toSorted() };
    },
  };
}
