import { AdapterError } from '../core/adapter-error.js';
import { explainSlackError } from '../core/messages/slack-errors.js';
import { oneLine } from '../core/one-line.js';
import type { MessagePort } from '../engine/message-ports.js';
import { codeOfStatus, deliver, withoutAddress, type DeliveryOptions } from './http-delivery.js';
import { requireEndpoint } from './http-policy.js';

export interface MessagesOptions extends DeliveryOptions {
  readonly allowHttp?: boolean | undefined;
}

/** Posts JSON to an incoming webhook. Its address is a secret: no error says more of it than the origin. */
export function createMessages(options: MessagesOptions): MessagePort {
  return {
    post: async (address, body, signal) => {
      const url = requireEndpoint(address, { input: 'The address of the message', allowHttp: options.allowHttp ?? false });
      const answer = await deliver({
        url,
        headers: { 'Content-Type': 'application/json', Accept: '*/*', 'User-Agent': 'osop-argocd' },
        body: JSON.stringify(body),
        signal,
      }, options);
      if (answer.status >= 400) {
        const said = oneLine(withoutAddress(answer.body, url), 200);
        const { hint } = explainSlackError(said);
        throw new AdapterError(codeOfStatus(answer.status), `${url.origin} answered ${answer.status}: ${said || 'nothing'}`, { status: answer.status, ...(hint === undefined ? {} : { hint }) });
      }
    },
  };
}
