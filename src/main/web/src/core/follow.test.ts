import { describe, expect, it } from 'vitest';
import { eventsIn } from './follow';

describe('a stream of events', () => {
  it('is taken apart where events end, the rest waits for more', () => {
    const { events, rest } = eventsIn('event:next\ndata:{"a":1}\n\nevent: next\ndata: {"a":2}\n\nevent:ne');
    expect(events).toEqual([
      { name: 'next', data: '{"a":1}' },
      { name: 'next', data: '{"a":2}' },
    ]);
    expect(rest).toBe('event:ne');
  });

  it('may have comments, several lines of data, and lines that end as on Windows', () => {
    expect(eventsIn(': still here\r\n\r\nevent:next\r\ndata:{\r\ndata:}\r\n\r\n').events).toEqual([
      { name: 'message', data: '' },
      { name: 'next', data: '{\n}' },
    ]);
  });

  it('has an end without data', () => {
    expect(eventsIn('event:complete\ndata:\n\n').events).toEqual([{ name: 'complete', data: '' }]);
  });
});
