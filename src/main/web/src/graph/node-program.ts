import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What a node needs beside sigma's own fields to be drawn as its mark. */
export type MarkedNode = NodeDisplayData & { sides: number; turn: number; ring: string; ringWidth: number };

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/* One triangle per node, large enough for the corners of the sharpest mark and its ring. */
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute vec3 a_mark;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
varying float v_pixel;
varying vec3 v_mark;

const float bias = 255.0 / 254.0;

void main() {
  v_pixel = u_correctionRatio * 2.0;
  v_radius = a_size / u_sizeRatio * v_pixel;
  float reach = 2.0 * (1.6 * v_radius + a_mark.z * v_pixel + v_pixel);
  v_offset = reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1)).xy, 0, 1);
  v_mark = a_mark;
  #ifdef PICKING_MODE
  v_color = a_id;
  v_ring = a_id;
  #else
  v_color = a_color;
  v_ring = a_ring;
  #endif
  v_color.a *= bias;
  v_ring.a *= bias;
}
`;

/* Distance to a circle or to a regular polygon of the same area; sides and turn come with the node. */
const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
varying float v_pixel;
varying vec3 v_mark;

const float PI = 3.14159265;
const vec4 transparent = vec4(0.0);

float distanceToMark(vec2 at) {
  float sides = v_mark.x;
  if (sides < 3.0) return length(at) - v_radius;
  float sector = 2.0 * PI / sides;
  float inner = v_radius * sqrt(PI / (sides * tan(PI / sides)));
  float angle = atan(at.x, -at.y) - v_mark.y;
  return cos(floor(0.5 + angle / sector) * sector - angle) * length(at) - inner;
}

void main(void) {
  float outside = distanceToMark(v_offset);
  float ring = v_mark.z * v_pixel;
  #ifdef PICKING_MODE
  gl_FragColor = outside > ring + 2.0 * v_pixel ? transparent : v_color;
  #else
  vec4 inked = mix(v_color, v_ring, smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, outside));
  gl_FragColor = mix(inked, transparent, smoothstep(ring - 0.5 * v_pixel, ring + 0.5 * v_pixel, outside));
  #endif
}
`;

/** Draws nodes as circles or regular polygons with a ring, in one draw call. */
export class MarkProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES as 4,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_mark', size: 3, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    const node = data as MarkedNode;
    const { array } = this;
    array[start] = node.x;
    array[start + 1] = node.y;
    array[start + 2] = node.size;
    array[start + 3] = floatColor(node.color);
    array[start + 4] = floatColor(node.ring);
    array[start + 5] = node.sides;
    array[start + 6] = (-node.turn * Math.PI) / 180;
    array[start + 7] = node.ringWidth;
    array[start + 8] = nodeIndex;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
  }
}
