import { mkdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openHeardRoom } from '../heard-room.ts';
import { say } from '../say.ts';
import { until } from '../start-program.ts';
import type { ServedCourse } from './build-course.ts';
import { type Condition, conditionNames, isHidden } from './course.ts';
import type { CourseWindow, OpenCourseWindow } from './course-window.ts';
import { type CourseNote, notePath, type Way } from './ways.ts';

/** One way's run through the course. */
export type PlayedCourse = {
  readonly way: Way;
  readonly version: string;
  /** 48 kHz, one channel, 32-bit floats. */
  readonly file: string;
  /** From the start of the course to its end: what the recorder wrote less the time that passed by the system's clock. */
  readonly recorderStrayMs: number;
  readonly notes: readonly CourseNote[];
};

const bytesPerMs = 48 * 4;

function listen(served: ServedCourse, way: Way): CourseNote[] {
  const notes: CourseNote[] = [];
  served.onRequest((asked) => {
    const mark = `/${notePath}${way}=`;
    if (!asked.startsWith(mark)) return;
    const note = JSON.parse(decodeURIComponent(asked.slice(mark.length))) as CourseNote;
    notes.push(note);
    if (note.kind === 'trouble') say(`${way}: ${note.what}`);
  });
  return notes;
}

async function goThrough(window: CourseWindow, conditions: readonly Condition[], startedAt: number) {
  let wasHidden = false;
  for (const { kind, fromMs } of conditions) {
    await wait(Math.max(0, startedAt + fromMs - performance.now()));
    if (isHidden(kind) && !wasHidden) await window.hide();
    if (!isHidden(kind) && wasHidden) await window.show();
    wasHidden = isHidden(kind);
  }
}

/** Plays the course one way in a browser and a room of its own, at normal speed, and records it. */
export async function playCourseBy(
  way: Way,
  open: OpenCourseWindow,
  served: ServedCourse,
  folder: string,
): Promise<PlayedCourse> {
  const own = path.join(folder, way);
  mkdirSync(own, { recursive: true });
  const file = path.join(own, 'heard.f32');
  const room = await openHeardRoom(own);
  const notes = listen(served, way);
  const recorder = await room.record(file);
  const window = await open(new URL(`course.html?way=${way}`, served.address).href, room.env);
  try {
    await until(`the page (${way})`, () => notes.some(({ kind }) => kind === 'started'));
    const startedAt = performance.now();
    const aheadMs = () => statSync(file).size / bytesPerMs - performance.now();
    const aheadAtFirstMs = aheadMs();
    await goThrough(window, served.course.conditions, startedAt);
    await wait(Math.max(0, startedAt + served.course.totalMs - performance.now()));
    const recorderStrayMs = Math.round(aheadMs() - aheadAtFirstMs);
    return { way, version: window.version, file, recorderStrayMs, notes };
  } finally {
    await window.close();
    await recorder.close();
    await room.close();
  }
}

/** Tells where the course is, and how busy the machine was, every half minute. */
export function watchLoad(course: ServedCourse['course']): () => readonly number[] {
  const loads: number[] = [];
  const startedAt = performance.now();
  const look = () => {
    const load = os.loadavg()[0] ?? 0;
    const atMs = performance.now() - startedAt;
    const now = course.conditions.find(({ endMs }) => atMs < endMs);
    loads.push(load);
    say(
      `${Math.round(atMs / 1000)} of ${Math.round(course.totalMs / 1000)} s, load ${load.toFixed(1)}: ${now ? conditionNames[now.kind] : 'ending'}`,
    );
  };
  const timer = setInterval(look, 30_000);
  return () => {
    clearInterval(timer);
    return loads;
  };
}
