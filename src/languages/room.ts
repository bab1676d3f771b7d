/** So much room is made at once. */
const ROOM = 0x8000;
let room = new Int32Array(0);
let taken = 0;

/** Room for numbers, a share of a larger one: each by itself is slow to make. Numbers alone are not searched for what they hold. */
export function roomFor(length: number): Int32Array {
  if (taken + length > room.length) {
    room = new Int32Array(Math.max(length, ROOM));
    taken = 0;
  }
  taken += length;
  return room.subarray(taken - length, taken);
}
