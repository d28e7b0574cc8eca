import type { Course } from '../domain/progression/course.ts';
import { withDay } from '../domain/progression/course-days.ts';
import { withDecision } from '../domain/progression/with-decision.ts';
import { withPractices } from '../domain/progression/with-practices.ts';
import type { Practice } from '../domain/progression/practice.ts';
import type { ProgressionEvent } from './progression-events.ts';

/** What a fact changes, before anything is weighed. */
export function noteFact(course: Course, event: ProgressionEvent): Partial<Course> {
  switch (event.type) {
    case 'session.recorded':
      return withPractices(course, [event.practice]);
    case 'care.needed':
      return { ...withDay(course, event.need.day), needs: [...course.needs, event.need] };
    case 'pain.severe':
      return { ...withDay(course, event.severe.day), severe: [...course.severe, event.severe] };
    case 'clinician.answered':
      return { ...withDay(course, event.day), answers: [...course.answers, event.answered] };
    case 'decision.made':
      return withDecision(course, event.choice, event.rung, event.day);
    case 'pregnancy.told':
      return {
        ...withDay(course, event.pregnancy.day),
        pregnancies: [...course.pregnancies, event.pregnancy],
      };
    case 'day.came':
      return withDay(course, event.day);
  }
}

/** What facts one after another change, before anything is weighed. */
export function noteFacts(course: Course, events: readonly ProgressionEvent[]): Course {
  let known = course;
  let practices: Practice[] = [];
  for (const event of events) {
    if (event.type === 'session.recorded') {
      practices.push(event.practice);
      continue;
    }
    known = withPractices(known, practices);
    known = { ...known, ...noteFact(known, event) };
    practices = [];
  }
  return withPractices(known, practices);
}
