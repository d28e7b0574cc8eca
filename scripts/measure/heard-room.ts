import { existsSync, openSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { putFirst } from './audio-priority.ts';
import { type Running, startProgram, until } from './start-program.ts';

export const heardRate = 48_000;

/** A screen and a loudspeaker that only the measured browser has; what it plays can be written to a file. */
export type HeardRoom = {
  /** For the browser's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Resolves once it hears. */
  record(file: string): Promise<Running>;
  close(): Promise<void>;
};

/** A screen that nobody sees. What it needs lies in `folder`. */
export async function startScreen(folder: string): Promise<{ display: string; screen: Running }> {
  const told = path.join(folder, 'display');
  const screen = await startProgram(
    ['Xvfb', '-displayfd', '3', '-screen', '0', '900x1100x24', '-nolisten', 'tcp'],
    {},
    ['ignore', 'ignore', 'ignore', openSync(told, 'w')],
  );
  await until('the screen', () => readFileSync(told, 'utf8').trim() !== '');
  return { display: `:${readFileSync(told, 'utf8').trim()}`, screen };
}

/** A PulseAudio of our own with nothing but a sink that goes nowhere. */
async function startLoudspeaker(folder: string): Promise<{ server: string; loudspeaker: Running }> {
  const socket = path.join(folder, 'sound');
  const access = `module-native-protocol-unix socket=${socket} auth-anonymous=1`;
  const sink = `module-null-sink sink_name=heard format=float32le rate=${heardRate} channels=2`;
  const alone = ['-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no'];
  const command = ['pulseaudio', ...alone, '-L', access, '-L', sink];
  const loudspeaker = await startProgram(command, { XDG_RUNTIME_DIR: folder, HOME: folder });
  await until('PulseAudio', () => existsSync(socket));
  putFirst(loudspeaker.pid);
  return { server: `unix:${socket}`, loudspeaker };
}

/** What it needs lies in `folder`. */
export async function openHeardRoom(folder: string): Promise<HeardRoom> {
  const { display, screen } = await startScreen(folder);
  const { server, loudspeaker } = await startLoudspeaker(folder);
  const format = ['--format=float32le', `--rate=${heardRate}`, '--channels=1', '--latency-msec=100'];
  const listen = ['parec', '--device=heard.monitor', '--raw', ...format];
  return {
    env: { DISPLAY: display, PULSE_SERVER: server },
    async record(file) {
      const written = ['ignore', openSync(file, 'w'), 'ignore'] as const;
      const recorder = await startProgram(listen, { PULSE_SERVER: server }, [...written]);
      putFirst(recorder.pid);
      await until('the recorder', () => statSync(file).size > 0);
      return recorder;
    },
    async close() {
      await loudspeaker.close();
      await screen.close();
    },
  };
}

/** What was recorded, one channel at `heardRate`. */
export function readHeard(file: string): Float32Array {
  const bytes = readFileSync(file);
  return new Float32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4)).slice();
}
