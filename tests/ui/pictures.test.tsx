import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { positions } from '../../src/domain/journal/reflection.ts';
import type { Rung } from '../../src/domain/ladder/rung.ts';
import { stretchNames } from '../../src/domain/protocol/phase.ts';
import { stretchesAlone } from '../../src/domain/protocol/starters/stretches-alone.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { momentAt } from '../../src/planning/moment.ts';
import { spokenFor } from '../../src/planning/phases/stretch.ts';
import { plan } from '../../src/planning/plan.ts';
import { cuesOf, type SessionPlan } from '../../src/planning/session-plan.ts';
import { pictures } from '../../src/ui/copy/en/pictures.ts';
import { DepthPicture } from '../../src/ui/pictures/depth-picture.tsx';
import { FloorFromBelow } from '../../src/ui/pictures/floor-from-below.tsx';
import { FloorFromSide } from '../../src/ui/pictures/floor-from-side.tsx';
import { PictureOf } from '../../src/ui/pictures/picture-of.tsx';
import { PositionPicture } from '../../src/ui/pictures/position-picture.tsx';
import { ShowPicture } from '../../src/ui/pictures/show-picture.tsx';
import { SizesToScale } from '../../src/ui/pictures/sizes-to-scale.tsx';
import { StretchPicture } from '../../src/ui/pictures/stretch-picture.tsx';
import { pictureUnderWay } from '../../src/ui/screens/session/picture-under-way.ts';
import { testVoice } from '../support/voice-lengths.ts';

/** The words of the picture and the outlines that it is drawn with. */
function drawn() {
  const picture = document.querySelector('svg');
  const outlines = [...(picture?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d') ?? '');
  return { words: picture?.nextElementSibling?.textContent ?? '', outlines };
}

/** How many pictures there are; they are hidden from those who are told them. */
function pictureCount(): number {
  return document.querySelectorAll("svg[aria-hidden='true']").length;
}

describe('a body', () => {
  test.each([...positions])('is drawn %s, and the same is said in words', (position) => {
    render(<PositionPicture position={position} />);
    expect(drawn().words.length).toBeGreaterThan(30);
    expect(drawn().outlines.length).toBeGreaterThan(5);
    expect(drawn().outlines.join('')).not.toMatch(/NaN|undefined|Infinity/);
  });

  test.each([...stretchNames])('is drawn in the stretch %s, and the same is said in words', (stretch) => {
    render(<StretchPicture stretch={stretch} />);
    expect(drawn().words.length).toBeGreaterThan(30);
    expect(drawn().outlines.length).toBeGreaterThan(5);
    expect(drawn().outlines.join('')).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('is told in other words, and drawn otherwise, in each of them', () => {
    const said = [...Object.values(pictures.positions), ...Object.values(pictures.stretches)];
    expect(new Set(said).size).toBe(positions.length + stretchNames.length);
  });
});

describe('the pelvic floor', () => {
  test.each([
    ['from the side', FloorFromSide],
    ['from below', FloorFromBelow],
  ] as const)('%s stands still at rest and in a drop, and moves only when asked', async (_, Floor) => {
    const user = userEvent.setup();
    render(<Floor />);
    expect(pictureCount()).toBe(2);
    expect(screen.getByText('At rest')).toBeVisible();
    expect(screen.getByText('In a drop')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'See it move' }));
    expect(pictureCount()).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Keep it still' }));
    expect(pictureCount()).toBe(2);
  });
});

test('the floor is seen from the side, and from below only behind a tap of its own', async () => {
  const user = userEvent.setup();
  render(<PictureOf of={{ kind: 'floor' }} />);
  expect(screen.getByText(pictures.floorFromSide.rest.label)).toBeVisible();
  expect(screen.getByText(pictures.floorFromBelow.rest.label)).not.toBeVisible();
  await user.click(screen.getByText('From below'));
  expect(screen.getByText(pictures.floorFromBelow.rest.label)).toBeVisible();
});

test('how to measure a depth is drawn, and told step by step', () => {
  render(<DepthPicture />);
  expect(screen.getByText(/A line runs from the tip to that mark/)).toBeVisible();
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(3);
});

const ladder: readonly Rung[] = [
  { id: 'step', kind: 'step', place: 'opening' },
  { id: 'finger', kind: 'finger', size: 'oneFinger' },
  { id: 'd11', kind: 'dilator', diameterMm: 11, lengthMm: 60 },
  { id: 'd22', kind: 'dilator', diameterMm: 22, lengthMm: 120 },
  { id: 'd33', kind: 'dilator', diameterMm: 33 },
  { id: 'wide', kind: 'dilator', diameterMm: 15, expandsToMm: 40, lengthMm: 120 },
];

/** How wide and long each size is on the screen in rem, by its name: measured off its outline. */
function onScreen() {
  const measured = screen.getAllByRole('listitem').map((item) => {
    const svg = item.querySelector('svg');
    const outline = svg?.querySelector('[data-diameter-mm]')?.getAttribute('d') ?? '';
    const [, , across = 0] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const rem = Number.parseFloat(svg?.getAttribute('width') ?? '') / across;
    const [left = 0, , shoulder = 0, , control = 0] = [...outline.matchAll(/-?[\d.]+/g)].map(Number);
    return [
      item.textContent,
      { wide: -2 * left * rem, long: -(shoulder + 3 * control) * 0.25 * rem },
    ] as const;
  });
  return new Map(measured);
}

describe('sizes side by side', () => {
  test('are as wide and as long beside one another as their millimetres are', () => {
    render(<SizesToScale rungs={ladder} />);
    const sizes = onScreen();
    const perMm = (sizes.get('11 mm')?.wide ?? 0) / 11;
    expect(perMm).toBeGreaterThan(0.01);
    expect(sizes.get('22 mm')?.wide).toBeCloseTo(22 * perMm, 5);
    expect(sizes.get('33 mm')?.wide).toBeCloseTo(33 * perMm, 5);
    expect(sizes.get('15 to 40 mm')?.wide).toBeCloseTo(15 * perMm, 5);
    expect(sizes.get('11 mm')?.long).toBeCloseTo(60 * perMm, 5);
    expect(sizes.get('22 mm')?.long).toBeCloseTo(120 * perMm, 5);
  });

  test('name no measure of a finger, and leave out what stays outside', () => {
    render(<SizesToScale rungs={ladder} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    const finger = screen.getByText('One finger').closest('li');
    expect(finger?.querySelector('[data-diameter-mm]')).toBeNull();
    expect(screen.getByText(/drawn for what they are, without a measure/)).toBeVisible();
  });

  test('say where a length is not known, and what the wider outline of one that expands is', () => {
    const { unmount } = render(<SizesToScale rungs={ladder} />);
    expect(screen.getByText(/Where no length is noted/)).toBeVisible();
    expect(screen.getByText(/how wide one that expands can be set/)).toBeVisible();
    unmount();
    render(<SizesToScale rungs={ladder.slice(2, 4)} />);
    expect(screen.queryByText(/Where no length is noted/)).not.toBeInTheDocument();
    expect(screen.queryByText(/that expands/)).not.toBeInTheDocument();
  });
});

test('a picture is behind a tap: nothing of it is there before', async () => {
  const user = userEvent.setup();
  render(<ShowPicture summary="How it looks" of={{ kind: 'position', position: 'side' }} />);
  expect(pictureCount()).toBe(0);
  await user.click(screen.getByText('How it looks'));
  expect(await screen.findByText(/lying on one side with bent knees/)).toBeVisible();
  expect(pictureCount()).toBe(1);
});

describe('what there is to see in a session', () => {
  const planned = (protocol: Protocol): SessionPlan =>
    plan({ protocol, offer: 'asPlanned', turn: 5, chosen: [], voice: testVoice });
  const seenAt = (session: SessionPlan, atMs: number) => {
    const moment = momentAt(session, atMs);
    return moment && pictureUnderWay(session, moment.segment, atMs);
  };

  test('turns with the stretches as each is told', () => {
    const session = planned(stretchesAlone);
    const told = cuesOf(session).flatMap((cue) => {
      const name = stretchNames.find((stretch) => spokenFor[stretch] === cue.id);
      return name ? [{ name, atMs: cue.atMs }] : [];
    });
    expect(told.length).toBeGreaterThan(1);
    for (const { name, atMs } of told)
      expect(seenAt(session, atMs + 100)).toEqual({ kind: 'stretches', stretches: [name] });
    const part = session.segments.find(({ kind }) => kind === 'stretch');
    expect(seenAt(session, part?.atMs ?? 0)).toEqual({ kind: 'stretches', stretches: [told[0]?.name] });
  });

  test('is the floor while it drops, and nothing while there is only breath', () => {
    const session = planned(firstSteps);
    const at = (kind: string) => session.segments.find((segment) => segment.kind === kind)?.atMs ?? -1;
    expect(seenAt(session, at('drops'))).toEqual({ kind: 'floor' });
    expect(at('breathe')).toBeGreaterThanOrEqual(0);
    expect(seenAt(session, at('breathe'))).toBeUndefined();
  });
});
