import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchDocument } from '../generated/graphql';
import { ask, askOnce } from './api';

const reply = (status: number, body: unknown) =>
  vi.fn(() =>
    Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })),
  );

afterEach(() => vi.unstubAllGlobals());

describe('a question to the service', () => {
  it('carries its document, its variables and the language', async () => {
    const fetched = vi.fn((_address: string, _request: RequestInit) =>
      Promise.resolve(new Response(JSON.stringify({ data: { search: { hits: [], counts: [] } } }))),
    );
    vi.stubGlobal('fetch', fetched);
    await ask(SearchDocument, { text: 'mobilita' }, 'IT');
    const [address, request] = fetched.mock.calls[0] ?? [];
    expect(address).toBe('/graphql');
    expect(request?.headers).toMatchObject({ 'Accept-Language': 'it' });
    expect(JSON.parse(request?.body as string)).toMatchObject({ variables: { text: 'mobilita' } });
  });

  it('that is wrong fails as refused, with the code and the words of the service', async () => {
    vi.stubGlobal(
      'fetch',
      reply(200, { errors: [{ message: 'text is empty', extensions: { code: 'BAD_REQUEST' } }] }),
    );
    await expect(ask(SearchDocument, { text: '' }, 'EN')).rejects.toMatchObject({
      kind: 'refused',
      code: 'BAD_REQUEST',
      message: 'text is empty',
    });
  });

  it('without a service fails as unreachable', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))),
    );
    await expect(ask(SearchDocument, { text: 'a' }, 'EN')).rejects.toMatchObject({ kind: 'unreachable' });
  });

  it('answered with something else than JSON fails as a fault', async () => {
    vi.stubGlobal('fetch', reply(500, '<html>'));
    await expect(ask(SearchDocument, { text: 'a' }, 'EN')).rejects.toMatchObject({ kind: 'fault' });
  });

  it('that carried an old token is asked once more', async () => {
    const old = { errors: [{ message: 'token', extensions: { code: 'TOKEN_NEEDED' } }] };
    const answers = [old, { data: { search: { hits: [], counts: [] } } }];
    const fetched = vi.fn(() => Promise.resolve(new Response(JSON.stringify(answers.shift()))));
    vi.stubGlobal('fetch', fetched);
    await ask(SearchDocument, { text: 'token' }, 'EN');
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('is asked once, but again after a failure', async () => {
    const failing = reply(500, '');
    vi.stubGlobal('fetch', failing);
    await expect(askOnce(SearchDocument, { text: 'twice' }, 'EN')).rejects.toBeDefined();
    const working = reply(200, { data: { search: { hits: [], counts: [] } } });
    vi.stubGlobal('fetch', working);
    await askOnce(SearchDocument, { text: 'twice' }, 'EN');
    await askOnce(SearchDocument, { text: 'twice' }, 'EN');
    expect(working).toHaveBeenCalledTimes(1);
  });
});
