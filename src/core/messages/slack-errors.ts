/** What an error of Slack means for whoever set the inputs. https://docs.slack.dev/reference/methods/chat.postMessage#errors */
interface SlackError {
  readonly why: string;
  readonly hint: string;
}

const token: SlackError = { why: 'it does not accept the token', hint: 'give slack-token the bot token (xoxb-…) of an app that is installed in the workspace' };
const channel: SlackError = { why: 'there is no such channel for this token', hint: 'give slack-channel the id of the channel (C0123456789), and invite the app to it: /invite @app' };
const webhook: SlackError = { why: 'the webhook is gone or was turned off', hint: 'make a new incoming webhook in the settings of the app, and set slack-webhook-url to it' };
const content: SlackError = { why: 'it cannot show the message', hint: 'where the workflow has a body of its own for it, check that against Block Kit' };
const policy: SlackError = { why: 'a setting of the workspace or channel forbids it', hint: 'ask an administrator of the Slack workspace' };
const busy: SlackError = { why: 'too many messages were sent in a short time', hint: 'nothing was posted; later messages are not affected' };

const errors: Readonly<Record<string, SlackError>> = {
  not_authed: token, invalid_auth: token, account_inactive: token, token_revoked: token, token_expired: token, not_allowed_token_type: token, invalid_token: token,
  channel_not_found: channel,
  not_in_channel: { why: 'the app is not a member of the channel', hint: 'invite it: /invite @app in the channel' },
  is_archived: { why: 'the channel is archived', hint: 'set slack-channel to another channel' },
  channel_is_archived: { why: 'the channel is archived', hint: 'make a webhook for another channel' },
  missing_scope: { why: 'the token may not do this', hint: 'give the app the scope chat:write (for channels that it is not in, chat:write.public too), and install it again' },
  no_permission: { why: 'the token may not do this', hint: 'give the app the scope chat:write, and install it again' },
  msg_too_long: content, no_text: content, invalid_blocks: content, invalid_blocks_format: content, invalid_payload: content, too_many_attachments: content, invalid_attachments: content,
  no_service: webhook, no_service_id: webhook, no_team: webhook, no_active_hooks: webhook, action_prohibited: policy, posting_to_general_channel_denied: policy,
  restricted_action: policy, restricted_action_read_only_channel: policy, restricted_action_thread_only_channel: policy, ekm_access_denied: policy, org_login_required: policy, team_access_not_granted: policy,
  ratelimited: busy, rate_limited: busy, message_limit_exceeded: busy, rollup_error: busy,
  cant_update_message: { why: 'the message of the beginning is not of this app', hint: 'use one app for a channel' },
  edit_window_closed: { why: 'the message of the beginning is too old to be changed', hint: 'lengthen the time for edits in the settings of the workspace' },
  message_not_found: { why: 'the message of the beginning was deleted', hint: 'nothing has to be done: the result stands in a message of its own' },
};

/** Errors after which Slack itself does not know whether the message was posted. */
const unsettled: ReadonlySet<string> = new Set(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout']);

/** Explains a code of Slack, such as `not_in_channel`; one that is not known is named alone. */
export function explainSlackError(code: string): { readonly message: string; readonly hint: string | undefined; readonly ambiguous: boolean } {
  const name = /^[a-z_]{2,60}$/.test(code) ? code : 'an error without a name';
  const known = Object.hasOwn(errors, name) ? errors[name] : undefined;
  return { message: known === undefined ? name : `${name}: ${known.why}`, hint: known?.hint, ambiguous: unsettled.has(name) };
}
