import { describe, expect, test } from '@jest/globals';
import {
  type ComparableText,
  compareTexts,
  compareWording,
  fromSeedFile,
  NotComparable,
} from '../../src/compare/index.js';
import { fingerprint } from '../../src/fingerprint/index.js';
import type { Act, SeedFile } from '../../src/seedfile/index.js';

const words: Record<string, string> = {
  access:
    'Stresses that affordable access to broadband networks in schools remains a condition for every other goal of the programme;',
  gender:
    'Urges the organizers to close the gap between girls and boys in courses on digital skills before the next survey is taken;',
  forum:
    'Welcomes the forum hosted by the island States, at which forty delegations shared their plans for resilient cables;',
  report:
    'Requests the secretariat to submit to the next session a survey of what has been done under the present text;',
  mail: 'Notes that postal services have begun to offer parcels by drone in mountain valleys with neither roads nor railways;',
};

function text(
  symbol: string,
  paragraphs: string[],
  citations: [act: Act, target: string][] = [],
): ComparableText {
  return {
    symbol,
    language: 'en',
    date: null,
    paragraphs: paragraphs.map((wording, index) => ({
      id: `${symbol}#OP${index + 1}`,
      label: `OP${index + 1}`,
      section: 'OPERATIVE',
      fingerprint: fingerprint(wording),
      firstAct: 'NOTES',
    })),
    citations: citations.map(([act, target]) => ({ from: `${symbol}#OP1`, act, target })),
  };
}
const of = (...keys: string[]) => keys.map((key) => words[key] ?? key);

describe('compareTexts', () => {
  test('tells what is carried over, changed, moved, new and dropped', () => {
    const before = text('A', of('access', 'gender', 'forum', 'report'));
    const changed = (words.gender ?? '').replace('before the next survey is taken', 'without delay');
    const after = text('B', [...of('report', 'access'), changed, ...of('mail')]);
    const changes = compareTexts(before, after).paragraphs.map(({ change, before: was, after: is }) => [
      change,
      was?.label,
      is?.label,
    ]);
    expect(changes).toEqual([
      ['MOVED', 'OP4', 'OP1'],
      ['CARRIED_OVER', 'OP1', 'OP2'],
      ['CHANGED', 'OP2', 'OP3'],
      ['DROPPED', 'OP3', undefined],
      ['NEW', undefined, 'OP4'],
    ]);
  });
  test('tells where most words of a paragraph without a counterpart stand: split, made one, repeated', () => {
    const kin = (before: string[], after: string[]) =>
      compareTexts(text('A', before), text('B', after)).paragraphs.flatMap(
        ({ change, before: was, after: is, wordsIn }) =>
          change === 'NEW' || change === 'DROPPED' ? [[change, (was ?? is)?.id, wordsIn?.id]] : [],
      );
    const [access = '', gender = '', forum = '', mail = ''] = of('access', 'gender', 'forum', 'mail');
    const whole = `${access} ${gender} ${forum}`;
    expect(kin([mail, whole], [mail, `${access} ${gender}`, forum])).toEqual([['NEW', 'B#OP3', 'A#OP2']]);
    expect(kin([mail, `${access} ${gender}`, forum], [whole, mail])).toEqual([['DROPPED', 'A#OP3', 'B#OP1']]);
    expect(kin([mail, access], [access, mail, access])).toEqual([['NEW', 'B#OP1', 'A#OP2']]);
    // Half of its words are not most, and a few tell nothing.
    expect(kin([access], [access, `${access.slice(0, 40)} ${mail}`])).toEqual([['NEW', 'B#OP2', undefined]]);
    expect(kin([access], [access, 'Stresses that affordable access remains;'])).toEqual([
      ['NEW', 'B#OP2', undefined],
    ]);
    // What has no counterpart itself is nobody's source.
    expect(kin([access, gender], [mail])).toEqual([
      ['DROPPED', 'A#OP1', undefined],
      ['DROPPED', 'A#OP2', undefined],
      ['NEW', 'B#OP1', undefined],
    ]);
  });
  test('tells which instruments came and went, and whose treatment shifted', () => {
    const before = text('A', of('access'), [
      ['WELCOMES', 'X'],
      ['RECALLS', 'Y'],
      ['NOTES', 'Z'],
    ]);
    const after = text('B', of('access'), [
      ['NOTES', 'X'],
      ['RECALLS', 'Y'],
      ['RECALLS', 'W'],
      ['MENTIONS', 'B#draft'],
    ]);
    const { entered, left, shifts } = compareTexts(before, after);
    expect({ entered, left, shifts }).toEqual({
      entered: ['W'],
      left: ['Z'],
      shifts: [{ target: 'X', before: ['WELCOMES'], after: ['NOTES'] }],
    });
  });
  test('each paragraph has one counterpart: the likest, and of two as like the nearer', () => {
    const pairs = (before: string[], after: string[]) =>
      compareTexts(text('A', before), text('B', after)).paragraphs.map(
        ({ change, before: was, after: is }) => `${change} ${was?.label ?? '—'} ${is?.label ?? '—'}`,
      );
    const [access = '', gender = '', mail = ''] = of('access', 'gender', 'mail');
    const near = access.replace('every other goal of the programme', 'all goals');
    expect(pairs([near, access], [access])).toEqual(['DROPPED OP1 —', 'CARRIED_OVER OP2 OP1']);
    expect(pairs([access], [near, access])).toEqual(['NEW — OP1', 'CARRIED_OVER OP1 OP2']);
    expect(pairs([access, mail, access], [gender, mail, access])).toEqual([
      'DROPPED OP1 —',
      'NEW — OP1',
      'CARRIED_OVER OP2 OP2',
      'CARRIED_OVER OP3 OP3',
    ]);
    expect(pairs([access, mail, access], [access, mail, gender])).toEqual([
      'CARRIED_OVER OP1 OP1',
      'CARRIED_OVER OP2 OP2',
      'DROPPED OP3 —',
      'NEW — OP3',
    ]);
    // Of two that changed places, one has moved; what is beside them has not.
    expect(
      pairs([access, gender, mail], [gender, access, mail]).filter((one) => one.startsWith('MOVED')),
    ).toHaveLength(1);
  });
  test('tells where the first act of a paragraph is another, and of which none is', () => {
    const [before, after] = [text('A', of('access', 'mail')), text('B', of('access', 'mail', 'gender'))];
    const [first] = after.paragraphs;
    if (first) first.firstAct = 'STRESSES';
    expect(
      compareTexts(before, after).paragraphs.map(({ actShift, moved, similarity }) => [
        actShift,
        moved,
        similarity,
      ]),
    ).toEqual([
      [['NOTES', 'STRESSES'], false, 1],
      [null, false, 1],
      [null, false, null],
    ]);
  });
  test('of a report that holds a draft the draft is compared, of one that holds none the report', () => {
    const file = (sections: ('REPORT' | 'OPERATIVE')[]) =>
      fromSeedFile({
        document: { symbol: 'A/1', language: 'en', date: null },
        provisions: sections.map((section, index) => ({
          id: `A/1#${index}`,
          label: String(index),
          section,
          clauses: [],
          ...(index === 1 ? { text: 'Decides;' } : {}),
        })),
        citations: sections.map((_, index) => ({ from: `A/1#${index}`, act: 'NOTES', target: 'X' })),
      } as unknown as SeedFile);
    const drafted = file(['REPORT', 'OPERATIVE']);
    expect(drafted.paragraphs).toEqual([
      { id: 'A/1#1', label: '1', section: 'OPERATIVE', fingerprint: '', firstAct: null, text: 'Decides;' },
    ]);
    expect(drafted.citations.map(({ from }) => from)).toEqual(['A/1#1']);
    const report = file(['REPORT', 'REPORT']);
    expect(report.paragraphs.map(({ id }) => id)).toEqual(['A/1#0', 'A/1#1']);
    expect(report.paragraphs[0]).not.toHaveProperty('text');
    expect(report.citations).toHaveLength(2);
  });
  test('lists of instruments and of acts are in order, whatever the texts cite first', () => {
    const cited = (...pairs: [Act, string][]) => text('A', of('access'), pairs);
    const { entered, left, shifts } = compareTexts(
      cited(['NOTES', 'Q'], ['NOTES', 'P'], ['WELCOMES', 'M'], ['NOTES', 'M'], ['NOTES', 'L']),
      cited(['RECALLS', 'S'], ['RECALLS', 'R'], ['NOTES', 'M'], ['RECALLS', 'M'], ['RECALLS', 'L']),
    );
    expect([entered, left]).toEqual([
      ['R', 'S'],
      ['P', 'Q'],
    ]);
    expect(shifts).toEqual([
      { target: 'L', before: ['NOTES'], after: ['RECALLS'] },
      { target: 'M', before: ['NOTES', 'WELCOMES'], after: ['RECALLS', 'NOTES'] },
    ]);
  });
  test('a text compared with itself is carried over whole', () => {
    const whole = text('A', of('access', 'gender', 'forum'));
    expect(compareTexts(whole, whole).counts).toEqual({
      CARRIED_OVER: 3,
      CHANGED: 0,
      MOVED: 0,
      NEW: 0,
      DROPPED: 0,
    });
  });
  test('refuses texts of two languages and texts that were not read', () => {
    expect(() =>
      compareTexts(text('A', of('access')), { ...text('B', of('access')), language: 'ar' }),
    ).toThrow(NotComparable);
    expect(() => compareTexts(text('A', of('access')), text('B', []))).toThrow(/has not been read/);
  });
});

describe('compareWording', () => {
  const told = (before: string, after: string) =>
    compareWording(before, after).map(({ kind, text }) => `${kind[0]}:${text}`);

  test('tells word by word what went and what came', () => {
    expect(told('Notes resolution 90/10 on lamps;', 'Notes resolution 91/11 on red lamps;')).toEqual([
      'S:Notes resolution ',
      'R:90/10 ',
      'A:91/11 ',
      'S:on ',
      'A:red ',
      'S:lamps;',
    ]);
    expect(told('注意到各港口的灯；', '欢迎各港口的灯；')).toEqual(['R:注意到', 'A:欢迎', 'S:各港口的灯；']);
    expect(told('', 'Notes')).toEqual(['A:Notes']);
    expect(told('Notes', 'Notes')).toEqual(['S:Notes']);
  });
  test('put together, its pieces are both wordings, also where they are too long to compare word by word', () => {
    const [before, after] = [30, 50].map((step) =>
      Array.from({ length: 2500 }, (_, index) => `word${index % step}`).join(' '),
    ) as [string, string];
    const parts = compareWording(before, after);
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('ADDED'), without('REMOVED')]).toEqual([before, after]);
  });
});
