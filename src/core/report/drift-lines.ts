import { titleOf } from '../argocd/evidence.js';
import type { ApplicationDrift, ResourceDrift } from '../drift/drift.js';
import type { DriftReport } from './drift-report.js';
import { aboutLines } from './drift-report.js';
import { gistOf, hasBeginning, ownerWords, resourceState, sinceWords, valueWords, verdictLooks } from './drift-words.js';
import { paint } from './paint.js';
import { problemLines } from './problem-lines.js';
import { shrinkColumns, tableRow, type TextColumn } from './text-table.js';
import { forLogLine } from './untrusted-text.js';

/** A terminal shows no more; the JSON has all. */
const most = { applications: 200, clean: 20, details: 50, resources: 20, fields: 15 } as const;

const columns: readonly TextColumn[] = [
  { title: 'APPLICATION', width: 40 }, { title: 'STATE', width: 20 }, { title: 'SYNC', width: 10 }, { title: 'HEALTH', width: 12 }, { title: 'WHAT', width: 90 },
];

/** The report as a terminal shows it: a table of all, details of those with something to tell, the count. */
export function driftLines(report: DriftReport, { color }: { readonly color: boolean }): readonly string[] {
  const { applications, note, general, headline, result } = report;
  const told = applications.filter(({ verdict }) => verdict !== 'clean');
  return [
    ...problemLines(general, { color }),
    ...(note === undefined ? [] : [paint(forLogLine(note), 'calm', { color })]),
    ...tableOf(applications, color),
    ...told.slice(0, most.details).flatMap((application) => ['', ...detailsOf(application, color)]),
    ...(told.length > most.details ? ['', `… and details of ${told.length - most.details} more (--format json has all)`] : []),
    ...(told.length > 0 ? [''] : []),
    paint(forLogLine(headline), result === 'succeeded' ? 'good' : 'bad', { color }),
  ];
}

function tableOf(applications: readonly ApplicationDrift[], color: boolean): readonly string[] {
  if (applications.length === 0) return [];
  const told = applications.filter(({ verdict }) => verdict !== 'clean');
  const isShort = applications.length - told.length <= most.clean;
  const shown = (isShort ? applications : told).slice(0, most.applications);
  const left = applications.length - shown.length;
  const rows = shown.map((one) => {
    const { mark, word } = verdictLooks[one.verdict];
    return [one.id, `${mark} ${word}`, one.sync ?? '', one.health ?? '', gistOf(one, 1)].map((cell) => forLogLine(cell));
  });
  const fitted = shrinkColumns(columns, rows);
  return [
    ...(rows.length === 0 ? [] : [tableRow(fitted, fitted.map(({ title }) => title))]),
    ...rows.map((cells, place) => painted(tableRow(fitted, cells), { text: cells[1] ?? '', tone: verdictLooks[shown[place]?.verdict ?? 'clean'].tone, color })),
    ...(left > 0 ? [shown.length < told.length ? `… and ${left} more (--format json lists all)` : `${left} ${shown.length === 0 ? '' : 'more '}are in sync (--format json lists all)`] : []),
  ];
}

/** Only the state has a colour. */
function painted(line: string, { text, tone, color }: { readonly text: string; readonly tone: 'good' | 'bad' | 'warn' | 'calm'; readonly color: boolean }): string {
  return color ? line.replace(text, () => paint(text, tone, { color })) : line;
}

function detailsOf(application: ApplicationDrift, color: boolean): readonly string[] {
  const { id, verdict, why, resources, resourcesLeftOut, since, url } = application;
  const { mark, word, tone } = verdictLooks[verdict];
  const timed = hasBeginning(application) ? `, ${sinceWords(since)}` : '';
  const left = Math.max(0, resources.length - most.resources) + resourcesLeftOut;
  return [
    `${paint(`${mark} ${forLogLine(id)}`, tone, { color })}: ${forLogLine(`${word}${timed}`)}`,
    ...(why === undefined ? [] : [`    ${forLogLine(why)}`]),
    ...resources.slice(0, most.resources).flatMap((resource) => resourceDetails(resource, color)),
    ...(left > 0 ? [`    … and ${left} more resources`] : []),
    ...aboutLines(application).map((line) => paint(`    ${forLogLine(line)}`, 'calm', { color })),
    paint(`    ${forLogLine(url)}`, 'calm', { color }),
  ];
}

function resourceDetails(resource: ResourceDrift, color: boolean): readonly string[] {
  const { fields, fieldsLeftOut, declaredAt } = resource;
  const left = Math.max(0, fields.length - most.fields) + fieldsLeftOut;
  return [
    `    ${forLogLine(`${titleOf(resource)}: ${resourceState(resource)}${declaredAt === undefined ? '' : ` (${declaredAt.file}:${declaredAt.line})`}`)}`,
    ...fields.slice(0, most.fields).flatMap((field) => {
      const { live, wanted } = valueWords(field);
      const by = ownerWords(field);
      return [
        `      ${forLogLine(field.path)}`,
        `        git:     ${paint(forLogLine(wanted), 'good', { color })}`,
        `        cluster: ${paint(forLogLine(live), 'bad', { color })}${by === undefined ? '' : `  ${forLogLine(by)}`}`,
      ];
    }),
    ...(left > 0 ? [`      … and ${left} more fields`] : []),
  ];
}
