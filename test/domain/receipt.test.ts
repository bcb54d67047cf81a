import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/domain/message.ts';
import { ownReceived, parseReceived, receiptOf } from '../../src/domain/receipt.ts';
import { message, vacancy } from '../support/cases.ts';

const OTHERWISE = new Date('2026-01-01T00:00:00Z');
const received = (...values: string[]): Pick<Message, 'headers'> => ({
  headers: values.map((value) => ({ name: 'received', value })),
});
const own =
  'from relay.example.org (relay [192.0.2.1]) by mx.wcoomd.org with ESMTPS id 1 for <hoi.vacancy@wcoomd.org>; Fri, 20 Mar 2026 10:12:04 +0100 (CET)';
const relay = 'from laptop by relay.example.org; Fri, 20 Mar 2026 05:00:00 +0100';

describe('the received time', () => {
  test('INTERNALDATE decides over every header', () => {
    const mail = { ...message(), ...received(own, relay) };
    const receipt = receiptOf(mail, { internalDate: new Date('2026-03-20T09:12:05Z') }, vacancy(), OTHERWISE);
    expect(receipt).toMatchObject({ by: 'internaldate', at: new Date('2026-03-20T09:12:05Z'), differ: false });
    expect(receipt.clocks.received).toEqual(new Date('2026-03-20T09:12:04Z'));
  });

  test("without it the organisation's own Received decides, not an earlier relay and not Date", () => {
    const mail = { ...message({ date: new Date('2026-03-20T09:10:00Z') }), ...received(own, relay) };
    expect(receiptOf(mail, { internalDate: null }, vacancy(), OTHERWISE)).toMatchObject({
      by: 'received-header',
      at: new Date('2026-03-20T09:12:04Z'),
    });
  });

  test('without both the Date field, and without any clock the time given', () => {
    expect(receiptOf(message(), { internalDate: null }, vacancy(), OTHERWISE).by).toBe('date-header');
    expect(receiptOf(message({ date: null }), { internalDate: null }, vacancy(), OTHERWISE).at).toEqual(OTHERWISE);
  });

  test('clocks two hours apart are told, a second less and a mere other zone are not', () => {
    const arrival = { internalDate: new Date('2026-03-20T12:00:00Z') };
    const differ = (date: string) => receiptOf(message({ date: new Date(date) }), arrival, vacancy(), OTHERWISE).differ;
    expect(differ('2026-03-20T10:00:00Z')).toBe(true);
    expect(differ('2026-03-20T10:00:01Z')).toBe(false);
    expect(differ('2026-03-20T21:00:00+09:00')).toBe(false);
  });
});

describe("the organisation's own Received field", () => {
  test('one further down that claims to be its own is forged', () => {
    const forged = 'from nowhere by mx.wcoomd.org; Thu, 19 Mar 2026 10:00:00 +0000';
    const top = 'from evil.example by store.example; Mon, 23 Mar 2026 10:00:00 +0000';
    expect(ownReceived(received(top, relay, forged), ['mx.wcoomd.org'])?.at).toEqual(new Date('2026-03-23T10:00:00Z'));
  });

  test('below a store that says it got the mail from the own server, that server is believed', () => {
    const store = 'from mx.wcoomd.org by store.internal with LMTP; Fri, 20 Mar 2026 10:30:00 +0100';
    expect(ownReceived(received(store, own), ['mx.wcoomd.org'])?.at).toEqual(new Date('2026-03-20T09:12:04Z'));
  });

  test('comments nest, the date follows the last semicolon, and `for` loses its brackets', () => {
    const field = parseReceived(
      'from a (b (c; d)) by MX.wcoomd.org id x; y for <Hoi@wcoomd.org>; Fri, 20 Mar 2026 10:12:04 +0100 (CET; x)',
    );
    expect(field).toEqual({
      from: 'a',
      by: 'mx.wcoomd.org',
      for: 'hoi@wcoomd.org',
      at: new Date('2026-03-20T09:12:04Z'),
    });
  });

  test('a field without a readable date is passed over', () => {
    expect(ownReceived(received('from a by mx.wcoomd.org; yesterday', relay), ['mx.wcoomd.org'])?.by).toBe(
      'relay.example.org',
    );
  });
});
