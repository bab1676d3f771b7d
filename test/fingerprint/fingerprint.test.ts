import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  fingerprint,
  likeness,
  readFingerprint,
  sameWording,
  shareWithin,
} from '../../src/fingerprint/index.js';

const similarity = (a: string, b: string) => likeness(readFingerprint(a), readFingerprint(b));

const paragraph =
  'Encourages all stakeholders to widen affordable access to digital public services in rural areas, and requests the secretariat to report on the steps taken in its next survey of connectivity;';

describe('fingerprint', () => {
  test('case, punctuation, spacing and vowel marks do not count', () => {
    expect(fingerprint('Notes the  report, with thanks')).toBe(fingerprint('notes the report with thanks;'));
    expect(fingerprint('تشجّع الدولَ على التعاون')).toBe(fingerprint('تشجع الدول على التعاون'));
  });
  test('a changed number or an inverted order counts', () => {
    expect(sameWording(fingerprint('until 2025'), fingerprint('until 2035'))).toBe(false);
    expect(sameWording(fingerprint('schools and clinics'), fingerprint('clinics and schools'))).toBe(false);
  });
  test('an edited paragraph stays alike, another one does not', () => {
    const edited = paragraph
      .replace('rural areas', 'rural and remote areas')
      .replace('next survey', 'annual survey');
    expect(similarity(fingerprint(paragraph), fingerprint(edited))).toBeGreaterThan(0.5);
    const other =
      'Decides to hold the forum every second year in the region that offers to host it, beginning with the coming session.';
    expect(similarity(fingerprint(paragraph), fingerprint(other))).toBeLessThan(0.15);
  });
  test('a part of a long paragraph stands in it, though it is not very like it; a few words tell nothing', () => {
    const read = (text: string) => readFingerprint(fingerprint(text));
    const long = Array.from({ length: 400 }, (_, index) => `word${(index * 7919) % 401}`).join(' ');
    const part = long.split(' ').slice(100, 200).join(' ');
    expect(likeness(read(part), read(long))).toBeLessThan(0.5);
    expect(shareWithin(read(part), read(long))).toBeGreaterThan(0.9);
    expect(shareWithin(read(long), read(part))).toBeLessThan(0.6);
    expect(shareWithin(read(paragraph), read(part))).toBe(0);
    expect(shareWithin(read(paragraph), read(paragraph))).toBe(1);
    expect(shareWithin(read('to the ports of the lake'), read(paragraph))).toBeNull();
  });
  test('a text without spaces is compared by its characters', () => {
    const zh = '鼓励各利益攸关方扩大农村地区的宽带接入';
    expect(similarity(fingerprint(zh), fingerprint(`又${zh}和服务`))).toBeGreaterThan(0.6);
  });
  test('what stands in files stays valid: a text that goes round and round, a long one, one without spaces', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `w${(index * index) % 3001}`).join(' ');
    expect(fingerprint('to and fro '.repeat(1000))).toBe('JiwzYA.VORYgwmusqeusz8o');
    expect(fingerprint(long)).toBe(
      'I20lLA.ABU3ACqgAEMWAE60AFj9AFoCAF6GAG1dAG7TALXLAMFMAMQNAO7NAPmSAS7bATU6AUAdAUIVAYCUAYkRAYsWAZYMAaCNAaE2AbnpAc_hAdH9Af41AiDVAj0_AlxVAmKxAm_PAqj9ArTMAsfNAv3TAxVZAz2fAz_a',
    );
    expect(fingerprint('港口图书馆促进发展。'.repeat(200))).toBe(
      '8ePnVQ.C1e1GOzsGjqGPq5MUvfzW7oDXQfXblApbl_4w3XW',
    );
  });
  test('similarity is symmetric, bounded, and 1 for the same text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [x, y] = [fingerprint(a), fingerprint(b)];
        expect(similarity(x, y)).toBe(similarity(y, x));
        expect(similarity(x, y)).toBeGreaterThanOrEqual(0);
        expect(similarity(x, y)).toBeLessThanOrEqual(1);
        expect(similarity(x, x)).toBe(x === '' ? 0 : 1);
      }),
    );
  });
});
