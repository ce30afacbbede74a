/**
 * Turns a picture about its middle so that it is longest along x, or along y where there is more room in height: it then fills the
 * window. By the first principal axis; the turn is the smaller of the two possible, so that nothing stands on its head.
 * @param positions x and y of each node in turn; changed in place
 */
export function turnToFill(positions: Float32Array, wide: boolean): void {
  const count = positions.length / 2;
  let [meanX, meanY] = [0, 0];
  for (let i = 0; i < count; i++) {
    meanX += at(positions, 2 * i) / count;
    meanY += at(positions, 2 * i + 1) / count;
  }
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [x, y] = [at(positions, 2 * i) - meanX, at(positions, 2 * i + 1) - meanY];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const axis = Math.atan2(2 * xy, xx - yy) / 2;
  const turn = wide ? -axis : (axis > 0 ? Math.PI / 2 : -Math.PI / 2) - axis;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  for (let i = 0; i < count; i++) {
    const [x, y] = [at(positions, 2 * i) - meanX, at(positions, 2 * i + 1) - meanY];
    positions[2 * i] = meanX + x * cos - y * sin;
    positions[2 * i + 1] = meanY + x * sin + y * cos;
  }
}

function at(positions: Float32Array, index: number): number {
  return positions[index] ?? 0;
}
