import type { JsonObject } from '../json.js';
import { escapeClipped } from './slack-text.js';

/**
 * A message to a channel, before it is Slack's. `title` is plain text; `lead` and the values of `facts` are mrkdwn in which
 * everything of others is escaped; all else is untrusted text.
 */
export interface SlackCard {
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly (readonly [label: string, mrkdwn: string])[];
  readonly why: string | undefined;
  readonly causes: readonly string[];
  readonly notices: readonly string[];
  readonly links: readonly { readonly label: string; readonly url: string | undefined }[];
}

/**
 * How much of what is shown. Slack refuses a message with more than 50 blocks, a section of more than 3,000 characters (a field
 * 2,000, a header 150), a URL of more than 3,000 or a text of more than 40,000: a refused message would tell nobody anything.
 * https://docs.slack.dev/reference/block-kit/blocks
 */
const most = { title: 150, lead: 3_000, facts: 10, fact: 2_000, why: 600, causes: 8, cause: 280, notices: 3, notice: 400, url: 3_000 } as const;

/**
 * The message with `text` for notifications and screen readers, and Block Kit for the channel. Text of others mentions nobody and
 * makes no link: it is escaped, `verbatim` keeps Slack from looking for names and addresses in it, and no link is unfurled.
 */
export function slackMessage(card: SlackCard): JsonObject {
  const lead = cut(card.lead, most.lead);
  const blocks = [
    { type: 'header', text: { type: 'plain_text', text: cut(card.title, most.title), emoji: true } },
    section(lead),
    ...factBlocks(card.facts),
    ...whyBlocks(card),
    ...noticeBlocks(card.notices),
    ...linkBlocks(card.links),
  ];
  return { text: lead, blocks, unfurl_links: false, unfurl_media: false };
}

function section(text: string): JsonObject {
  return { type: 'section', text: mrkdwn(text) };
}

function mrkdwn(text: string): JsonObject {
  return { type: 'mrkdwn', text, verbatim: true };
}

function factBlocks(facts: SlackCard['facts']): readonly JsonObject[] {
  const fields = facts.slice(0, most.facts).map(([label, value]) => mrkdwn(cut(`*${label}*\n${value}`, most.fact)));
  return fields.length === 0 ? [] : [{ type: 'section', fields }];
}

function whyBlocks({ why, causes }: SlackCard): readonly JsonObject[] {
  // The reason may be the first cause, cut.
  const told = causes.filter((cause) => why === undefined || !cause.startsWith(why.replace(/…$/, '')));
  const lines = [
    ...(why === undefined ? [] : [`*Why:* ${escapeClipped(why, most.why)}`]),
    ...told.slice(0, most.causes).map((cause) => `• ${escapeClipped(cause, most.cause)}`),
    ...(told.length > most.causes ? [`• and ${told.length - most.causes} more`] : []),
  ];
  return lines.length === 0 ? [] : [section(lines.join('\n'))];
}

function noticeBlocks(notices: readonly string[]): readonly JsonObject[] {
  const lines = [
    ...notices.slice(0, most.notices).map((notice) => `:warning: ${escapeClipped(notice, most.notice)}`),
    ...(notices.length > most.notices ? [`:warning: and ${notices.length - most.notices} more`] : []),
  ];
  return lines.length === 0 ? [] : [{ type: 'context', elements: lines.map(mrkdwn) }];
}

/** Buttons that are links. Their ids differ, as Slack wants it. */
function linkBlocks(links: SlackCard['links']): readonly JsonObject[] {
  const elements = links.flatMap(({ label, url }) => (isLink(url) ? [{ type: 'button', text: { type: 'plain_text', text: label }, url, action_id: `open-${label.toLowerCase().replace(/[^a-z]+/g, '-')}` }] : []));
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

function isLink(url: string | undefined): url is string {
  return url !== undefined && url.length <= most.url && /^https?:\/\/[^\s<>|]+$/.test(url) && URL.canParse(url);
}

/** Of trusted text that may hold escapes: not within one. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/&[a-z]{0,3}$|[\uD800-\uDBFF]$/, '')}…`;
}
