import { expect, test } from 'vitest';
import { LabelRoom } from './label-room';

const box = (x: number, y: number) => ({ x, y, width: 100, height: 14 });

test('the first label stays, one over it is left out, one beside it stays', () => {
  const room = new LabelRoom();
  room.begin(() => []);
  expect(room.take('a', box(0, 0))).toBe(true);
  expect(room.take('b', box(50, 10))).toBe(false);
  expect(room.take('c', box(100, 0))).toBe(true);
  expect(room.take('d', box(50, 14))).toBe(true);
});

test('what matters most has its room whoever is drawn first, and gives way to what matters more', () => {
  const room = new LabelRoom();
  room.begin(() => [
    ['big', box(0, 0)],
    ['less', box(20, 0)],
  ]);
  expect(room.take('other', box(10, 0))).toBe(false);
  expect(room.take('less', box(20, 0))).toBe(false);
  expect(room.take('big', box(0, 0))).toBe(true);
});

test('a new frame begins empty', () => {
  const room = new LabelRoom();
  room.begin(() => [['big', box(0, 0)]]);
  room.take('big', box(0, 0));
  room.begin(() => []);
  expect(room.take('other', box(10, 0))).toBe(true);
});
