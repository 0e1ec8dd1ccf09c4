import { expect } from 'vitest';
import type { Json, JsonObject } from '../../src/core/json.js';

interface SlackText {
  readonly type: string;
  readonly text: string;
}

interface SlackElement {
  readonly type: string;
  readonly text?: string | SlackText;
  readonly url?: string;
  readonly action_id?: string;
}

/** A block, as far as tests look at it. */
export interface SlackBlock {
  readonly type: string;
  readonly text?: SlackText;
  readonly fields?: readonly SlackText[];
  readonly elements?: readonly SlackElement[];
}

/**
 * Says why Slack would refuse a message, by its documented limits; empty for one that it takes.
 * https://docs.slack.dev/reference/block-kit/blocks and https://docs.slack.dev/reference/methods/chat.postMessage#truncating
 */
export function slackRefusals(message: JsonObject): readonly string[] {
  const blocks = (Array.isArray(message['blocks']) ? message['blocks'] : []) as readonly SlackBlock[];
  const text = typeof message['text'] === 'string' ? message['text'] : '';
  const all = JSON.stringify(message['blocks'] ?? []).length + text.length;
  return [
    ...(blocks.length === 0 && text === '' ? ['no_text'] : []),
    ...(text.length > 40_000 || all > 40_000 ? ['msg_too_long'] : []),
    ...(blocks.length > 50 ? ['more than 50 blocks'] : []),
    ...blocks.flatMap(refusalsOf).map((why) => `invalid_blocks: ${why}`),
  ];
}

function refusalsOf(block: SlackBlock): readonly string[] {
  const { type, text, fields = [], elements = [] } = block;
  const long = (what: SlackText | undefined, most: number): readonly string[] => (what !== undefined && (what.text.length > most || what.text === '') ? [`${type}: text of ${what.text.length} characters`] : []);
  switch (type) {
    case 'header':
      return [...long(text, 150), ...(text?.type === 'plain_text' ? [] : ['header is not plain_text'])];
    case 'section':
      return [...(text === undefined && fields.length === 0 ? ['section without text'] : []), ...long(text, 3_000), ...(fields.length > 10 ? ['more than 10 fields'] : []), ...fields.flatMap((field) => long(field, 2_000))];
    case 'context':
      return [...(elements.length > 10 || elements.length === 0 ? ['context of 1 to 10 elements'] : []), ...elements.flatMap(({ type, text }) => (type === 'mrkdwn' && typeof text === 'string' && text !== '' && text.length <= 3_000 ? [] : ['context element']))];
    case 'actions':
      return [
        ...(elements.length > 25 || elements.length === 0 ? ['actions of 1 to 25 elements'] : []),
        ...(new Set(elements.map(({ action_id: id }) => id)).size < elements.length ? ['action_id is not unique'] : []),
        ...elements.flatMap(({ text, url }) => (typeof text === 'object' && text.type === 'plain_text' && text.text.length <= 75 && (url === undefined || (url.length <= 3_000 && URL.canParse(url))) ? [] : ['button'])),
      ];
    default:
      return [`block of type ${type}`];
  }
}

/** The blocks of a message that Slack takes; fails for any other. */
export function checkSlackMessage(message: JsonObject): readonly SlackBlock[] {
  expect(slackRefusals(message)).toEqual([]);
  return message['blocks'] as unknown as readonly SlackBlock[];
}

/** Every text of the blocks in the order in which they are read. */
export function slackTexts(blocks: readonly SlackBlock[] | Json): readonly string[] {
  return (blocks as readonly SlackBlock[]).flatMap(({ text, fields = [], elements = [] }) => [
    ...(text === undefined ? [] : [text.text]),
    ...fields.map((field) => field.text),
    ...elements.flatMap((element) => (typeof element.text === 'string' ? [element.text] : element.text === undefined ? [] : [element.text.text])),
  ]);
}
