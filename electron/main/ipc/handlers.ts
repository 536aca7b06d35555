import type { Channel, Request, Response } from '../../../shared/ipc/contract';

/** What answers a channel: a parsed request in, a response of the contract out. */
export type Handler<C extends Channel> = (request: Request<C>) => Promise<Response<C>>;

export type Handlers = { readonly [C in Channel]: Handler<C> };

/** The handlers of one area of the bridge, such as `journal`. */
export type AreaHandlers<Area extends string> = Pick<Handlers, Extract<Channel, `${Area}:${string}`>>;
