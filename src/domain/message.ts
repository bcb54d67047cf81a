// A received message, reduced to what the rules read. The mail edge builds it; every string in it is a stranger's.

/** One mailbox of RFC 5322 section 3.4. `address` is lower-cased and trimmed; `name` is '' when there is none. */
export interface Address {
  name: string;
  address: string;
}

/** One header field in the order of the mail, top first. `name` is lower-cased; `value` is unfolded and decoded, without line breaks. */
export interface Header {
  name: string;
  value: string;
}

/** A part of the mail that is a file, or an attached mail's file. Its content is kept elsewhere under `sha256`. */
export interface Attachment {
  /** Cleaned for showing: NFC, no controls, no bidi marks, no path, at most 120 characters; null where the part has none. */
  filename: string | null;
  /** As the mail declares it, lower-cased; what the file really is, the document edge tells. */
  mediaType: string;
  size: number;
  sha256: string;
  /** True when the mail's HTML shows the part inside its text (a Content-ID that is referred to). */
  embedded: boolean;
  /** The name of the attached mail this file was found in, or null when it hangs on the mail itself. */
  container: string | null;
}

/** A mail attached to the mail (message/rfc822): how colleagues pass applications on. */
export interface AttachedMail {
  from: Address | null;
  subject: string;
  text: string;
  messageId: string | null;
}

/** What an RFC 3464 delivery report says about the mail that did not arrive. */
export interface DeliveryReport {
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded`, or '' when not said. */
  action: string;
  /** Enhanced status code, for example `5.1.1`; '' when not said. */
  status: string;
  recipient: string;
  /** Message-ID of the mail it reports on, where the report carries it. */
  originalMessageId: string | null;
}

export interface Message {
  messageId: string | null;
  inReplyTo: string[];
  references: string[];
  /** Every mailbox of every From field; groups are flattened. */
  from: Address[];
  /** How many From fields the mail has: RFC 5322 allows one. */
  fromFields: number;
  sender: Address | null;
  replyTo: Address[];
  to: Address[];
  cc: Address[];
  /** Delivered-To and X-Original-To, lower-cased, top first. */
  deliveredTo: string[];
  /** Return-Path: '' is the null sender of RFC 5321; null when the mail carries none. */
  returnPath: string | null;
  subject: string;
  /** The `Date:` field as an instant; null when missing or senseless. It never decides anything. */
  date: Date | null;
  headers: Header[];
  /** The mail's text as a reader sees it, quoted text included; from HTML when there is no plain part. */
  text: string;
  /** Web addresses the text or its HTML points to. */
  links: string[];
  /** Lower-cased media types of all parts, the whole mail's own first. */
  partTypes: string[];
  attachments: Attachment[];
  attachedMails: AttachedMail[];
  report: DeliveryReport | null;
  /** SHA-256 over subject, text and attachments: the same mail by another route has other headers and the same content. */
  contentHash: string;
  /** What our own look at DKIM and DMARC found, where it is configured and the own server recorded nothing. */
  authentication?: 'passed' | 'failed' | 'unknown';
}

/** The clocks that saw a message arrive. All instants. */
export interface Arrival {
  /** IMAP INTERNALDATE (RFC 3501 section 2.3.3), when the message came over IMAP. */
  internalDate: Date | null;
  /** The mailbox address it was fetched from, when it came over IMAP. */
  mailbox: string | null;
  /** Several vacancies share that mailbox. */
  shared?: boolean;
}

/**
 * The values of a header field, top first.
 * @param name lower-cased field name
 */
export function headerValues(message: Pick<Message, 'headers'>, name: string): string[] {
  return message.headers.filter((h) => h.name === name).map((h) => h.value);
}
