import { colorOf } from '../doctor/score.js';

const label = 'gitops';
const hex = { lightgrey: '#9f9f9f', red: '#c0392b', orange: '#b8590b', yellow: '#8a6d00', green: '#4a7c0a', brightgreen: '#2e7d32' } as const;

function textOf(score: number | undefined): string {
  return score === undefined ? 'not checked' : `${score}/100`;
}

/** The document that https://shields.io/badges/endpoint-badge reads. */
export function badgeJson(score: number | undefined): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message: textOf(score), color: colorOf(score) })}\n`;
}

/** Of the font that badges are drawn in: about so many pixels a character. */
const perCharacter = 7;
const padding = 12;

/** A badge of one's own: no font, script or address of others, white on a colour dark enough to be read. */
export function badgeSvg(score: number | undefined): string {
  const message = textOf(score);
  const [left, right] = [label, message].map((text) => text.length * perCharacter + padding);
  const width = (left ?? 0) + (right ?? 0);
  const at = (start: number, size: number): number => start + size / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${label}: ${message}">`,
    `  <title>${label}: ${message}</title>`,
    `  <rect width="${width}" height="20" rx="3" fill="${hex[colorOf(score)]}"/>`,
    `  <path d="M3 0h${(left ?? 0) - 3}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#444"/>`,
    '  <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    `    <text x="${at(0, left ?? 0)}" y="14">${label}</text>`,
    `    <text x="${at(left ?? 0, right ?? 0)}" y="14">${message}</text>`,
    '  </g>',
    '</svg>',
    '',
  ].join('\n');
}
