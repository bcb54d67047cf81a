// What of hoodiecrow-imap is used here; the package has no types.
declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  export interface HoodiecrowMessage {
    uid: number;
    flags: string[];
    /** One character an octet. */
    raw: string;
    internaldate: string;
  }
  export interface HoodiecrowFolder {
    path: string;
    uidvalidity: number;
    uidnext: number;
    messages: HoodiecrowMessage[];
  }
  export interface HoodiecrowConnection {
    socket: { destroy(): void; end(): void } | null;
    send(...response: object[]): void;
  }
  export type HoodiecrowHandler = (
    connection: HoodiecrowConnection,
    command: { tag: string; command: string; attributes?: unknown[] },
    data: string,
    done: () => void,
  ) => void;
  export type HoodiecrowOutput = (
    connection: HoodiecrowConnection,
    response: object,
    description: string | undefined,
    command: unknown,
    data: unknown,
    extra: { mailbox: HoodiecrowFolder; message: HoodiecrowMessage } | undefined,
  ) => void;
  export interface Hoodiecrow {
    server: Server;
    outputHandlers: HoodiecrowOutput[];
    getMailbox(path: string): HoodiecrowFolder | undefined;
    /** Tells idling clients about a folder. */
    notify(command: object, folder: HoodiecrowFolder): void;
    getCommandHandler(command: string): HoodiecrowHandler;
    setCommandHandler(command: string, handler: HoodiecrowHandler): void;
  }
  export default function hoodiecrow(options: {
    plugins?: (string | ((server: Hoodiecrow) => void))[];
    users?: Record<string, { password: string }>;
    storage?: Record<string, object>;
  }): Hoodiecrow;
}
