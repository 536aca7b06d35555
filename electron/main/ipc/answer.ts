import { contract, type Channel, type Request, type Response } from '../../../shared/ipc/contract';
import { errorCode } from '../files/write-fault';
import type { Handler, Handlers } from './handlers';

/** Everything a page is told when a call goes wrong for a reason no person can act on. */
export class BridgeFault extends Error {
  constructor(
    readonly channel: Channel,
    reason: 'sender' | 'request' | 'failed',
  ) {
    super(`The bridge refused ${channel}: ${reason}`);
  }
}

function parseRequest<C extends Channel>(channel: C, request: unknown): Request<C> {
  const parsed = contract[channel].request.safeParse(request);
  if (!parsed.success) throw new BridgeFault(channel, 'request');
  return parsed.data as Request<C>;
}

/**
 * Answers one call from a page. Throws a BridgeFault whose words hold the channel's name and a fixed
 * reason only: neither what was sent, nor a path, nor the words of an inner error.
 */
export async function answer<C extends Channel>(
  handlers: Handlers,
  {
    channel,
    request,
    isTrusted,
  }: { readonly channel: C; readonly request: unknown; readonly isTrusted: boolean },
): Promise<Response<C>> {
  if (!isTrusted) throw new BridgeFault(channel, 'sender');
  const parsed = parseRequest(channel, request);
  const handler: Handler<C> = handlers[channel];
  try {
    return await handler(parsed);
  } catch (error) {
    console.error(`bridge ${channel}: ${errorCode(error)}`);
    throw new BridgeFault(channel, 'failed');
  }
}
