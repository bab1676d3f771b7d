import { describe, expect, it } from '@jest/globals';
import { withoutCalls } from '../../src/extract/layout/index.js';

describe('footnote calls at the end of a text', () => {
  it.each([
    ['of the harbours,¹', 'of the harbours,'],
    ['of the harbours,¹² ', 'of the harbours,'],
    ['of the harbours (3)', 'of the harbours'],
    ['of the harbours^(12), ^(13)', 'of the harbours^(12),'],
    ['of the harbours;14', 'of the harbours;'],
    ['of the harbours.² (3)', 'of the harbours.'],
    ['of the harbours,15 (¹)', 'of the harbours,'],
  ])('%s: they go', (text, rest) => {
    expect(withoutCalls(text)).toBe(rest);
  });

  it.each(['of the harbours,', 'resolution 61/7', 'since 2019', 'of that year,2019', 'paragraph 3 (a)', ''])(
    '%s: nothing goes',
    (text) => {
      expect(withoutCalls(text)).toBe(text);
    },
  );
});
