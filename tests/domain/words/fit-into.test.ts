import { describe, expect, it } from 'vitest';
import { fitInto, typedInto } from '../../../src/domain/words/fit-into.ts';

const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}';

describe('what fits into a field', () => {
  it('is all of it where there is room', () => {
    expect(fitInto(24, 'the entrance')).toBe('the entrance');
  });

  it('ends with a whole sign: no family, flag or accent is cut', () => {
    expect(fitInto(10, `ab${family}${family}`)).toBe(`ab${family}`);
    expect(fitInto(3, '\u{1F1EE}\u{1F1EA}\u{1F1EE}\u{1F1EA}')).toBe('\u{1F1EE}\u{1F1EA}');
    expect(fitInto(2, 'ne\u0301')).toBe('n');
  });

  it('leaves what stands behind the caret, and cuts what was put in before it', () => {
    expect(typedInto(6, 'ab123cdef', 5)).toEqual({ typed: 'abcdef', caret: 2 });
    expect(typedInto(8, 'ab123cdef', 5)).toEqual({ typed: 'ab12cdef', caret: 4 });
    expect(typedInto(3, 'abcdef', 0)).toEqual({ typed: 'abc', caret: 0 });
  });
});
