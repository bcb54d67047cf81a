// What of hoodiecrow-imap is used; the package has no types.
declare module 'hoodiecrow-imap' {
  import type { EventEmitter } from 'node:events';
  import type { Server } from 'node:net';

  export interface HoodiecrowMessage {
    uid: number;
    flags: string[];
    raw: string;
    internaldate: string;
  }
  export interface HoodiecrowFolder {
    uidvalidity: number;
    uidnext: number;
    messages: HoodiecrowMessage[];
  }
  export interface HoodiecrowConnection {
    expungeSpecificMessages(folder: HoodiecrowFolder, which: (message: HoodiecrowMessage) => boolean): void;
  }
  export interface HoodiecrowCommand {
    tag: string;
    command: string;
    attributes?: unknown[];
  }
  export type HoodiecrowHandler = (
    connection: HoodiecrowConnection & { send(response: object): void; socket: import('node:net').Socket | null },
    command: HoodiecrowCommand,
    data: string,
    done: () => void,
  ) => void;
  export interface Hoodiecrow extends EventEmitter {
    server: Server;
    listen(port: number, host: string, listening: () => void): void;
    close(closed: () => void): void;
    getMailbox(path: string): HoodiecrowFolder | undefined;
    getCommandHandler(command: string): HoodiecrowHandler;
    setCommandHandler(command: string, handler: HoodiecrowHandler): void;
    notify(command: object, folder: HoodiecrowFolder): void;
  }
  export default function hoodiecrow(options: {
    plugins?: string[];
    users?: Record<string, { password: string }>;
    storage?: Record<string, object>;
  }): Hoodiecrow;
}
