import { describe, expect, test } from 'vitest';
import { categories } from '../../../src/core/doctor/rule.js';
import { rules } from '../../../src/core/doctor/rules.js';
import { examined } from './examined.js';
import { trials, type Trial } from './fixtures.js';

const isAsked = (id: string): boolean => id >= 'DR200';
/** Rules about the server and GitHub are tried with both there. */
const withAnswers = (id: string, trial: Trial): Trial => (isAsked(id) ? { ...trial, ...(id >= 'DR220' ? { host: trial.host ?? {} } : {}), server: trial.server ?? {} } : trial);

test('every rule has a trial that breaks it and one that keeps it', () => {
  expect(Object.keys(trials)).toEqual(rules.map(({ id }) => id));
});

describe.each(rules)('$id: $title', ({ id }) => {
  const { bad, good, at } = trials[id] ?? { bad: {}, good: {}, at: [] };

  test('is broken where it says', () => {
    const { findings, outcomes } = examined(withAnswers(id, bad));
    const own = findings.filter(({ rule }) => rule.id === id);
    expect(own.map(({ where, asked }) => (where === undefined ? asked : `${where.file}:${where.line}`)).toSorted()).toEqual(at);
    for (const { message, fix, evidence, where } of own) {
      expect([message, fix].every((text) => text.length > 5)).toBe(true);
      expect(where === undefined || (evidence ?? '') !== '').toBe(true);
    }
    expect(outcomes.find(({ rule }) => rule.id === id)).toMatchObject({ state: 'broken' });
  });

  test('is kept, and says that it was checked', () => {
    const { findings, outcomes } = examined(withAnswers(id, good));
    expect(findings.filter(({ rule }) => rule.id === id)).toEqual([]);
    expect(outcomes.find(({ rule }) => rule.id === id)).toMatchObject({ state: 'kept', broken: 0 });
  });
});

test('the texts of rules are whole sentences in known groups', () => {
  const wrong = rules.filter(({ id, title, why, fix, source, category }) => !/^DR\d{3}$/.test(id) || !Object.hasOwn(categories, category) || /[.]$/.test(title) || !why.endsWith('.') || !/[.`]$/.test(fix) || source.length < 5);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
