import { NodeProgram } from 'sigma/rendering';
import type { ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeAttributes, GraphAttributes, NodeAttributes, Status } from '../../src/model.ts';
import type { Kind } from './kinds.ts';
import { unroll } from './unrolled.ts';

const SHAPES: Readonly<Record<Kind, number>> = {
  official: 0,
  country: 1,
  organisation: 2,
  place: 3,
  meeting: 4,
  topic: 5,
};
const STYLES: Readonly<Record<Status, number>> = { held: 0, planned: 1, proposed: 2, cancelled: 3 };

/** What the reducer hands to the program besides sigma's own display data. */
export interface ShapeData extends NodeDisplayData {
  /** What is written beside it: sigma would keep an index of labels, which `LabelChoice` does without. */
  name: string | null;
  /** Colour inside a hollow shape. */
  fill: string;
  /** From `lookCode`. */
  look: number;
}

/** One number that tells the shader shape, status and whether the node is selected. */
export function lookCode(kind: Kind, status: Status, selected: boolean): number {
  return SHAPES[kind] + 8 * STYLES[status] + (selected ? 32 : 0);
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_fill;
attribute vec2 a_position;
attribute float a_size;
attribute float a_look;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_point;
varying float v_pixel;
varying float v_look;
const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = 2.0 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + radius * corner, 1)).xy, 0, 1);
  v_point = corner;
  v_pixel = 2.0 * u_correctionRatio / radius;
  v_look = a_look;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_fill = a_fill;
  v_color.a *= bias;
  v_fill.a *= bias;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_point;
varying float v_pixel;
varying float v_look;
const vec4 transparent = vec4(0.0);

float edge(vec2 p, float shape) {
  vec2 a = abs(p);
  if (shape < 0.5) return length(p) - 0.76;
  if (shape < 1.5) return length(max(a - 0.52, 0.0)) - 0.14;
  if (shape < 2.5) return max(a.x * 0.866 + a.y * 0.5, a.y) - 0.72;
  if (shape < 3.5) return max(a.x * 0.866 - p.y * 0.5, p.y) - 0.46;
  if (shape < 4.5) return (a.x + a.y) * 0.7071 - 0.66;
  return min(max(a.x - 0.8, a.y - 0.27), max(a.x - 0.27, a.y - 0.8));
}

void main(void) {
  float selected = step(31.5, v_look);
  float rest = v_look - 32.0 * selected;
  float style = floor((rest + 0.5) / 8.0);
  float shape = rest - 8.0 * style;

  #ifdef PICKING_MODE
  gl_FragColor = length(v_point) > 0.9 ? transparent : v_color;
  #else
  float d = edge(v_point, shape);
  float inside = 1.0 - smoothstep(-v_pixel, 0.0, d);
  float width = max(0.17, 1.8 * v_pixel);
  float stroke = smoothstep(-width - v_pixel, -width, d);
  if (style > 1.5 && style < 2.5) {
    float turn = atan(v_point.y, v_point.x) / 6.2832 + 0.5;
    stroke *= step(0.42, fract(turn * 12.0));
  }
  if (style > 2.5) {
    float cross = abs(abs(v_point.x) - abs(v_point.y)) * 0.7071;
    stroke = max(stroke, 1.0 - smoothstep(width * 0.5, width * 0.5 + v_pixel, cross));
  }
  if (style < 0.5) stroke = 1.0;
  vec4 body = mix(transparent, mix(v_fill, v_color, stroke), inside);
  float ring = selected * (1.0 - smoothstep(0.06, 0.06 + v_pixel, abs(length(v_point) - 0.92)));
  gl_FragColor = mix(body, v_color, ring);
  #endif
}
`;

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;
/** The angle of each. */
const CORNERS = [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]];
const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGLRenderingContext;

/** Draws every kind in a shape of its own and every meeting status in a fill of its own, one triangle a node. */
export class NodeShapeProgram extends NodeProgram<
  (typeof UNIFORMS)[number],
  NodeAttributes,
  EdgeAttributes,
  GraphAttributes
> {
  override getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_fill', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_look', size: 1, type: FLOAT },
        { name: 'a_angle', size: 1, type: FLOAT },
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: ShapeData): void {
    const { x, y, size, color, fill, look } = data;
    this.array.set([x, y, nodeIndex, size, floatColor(color), floatColor(fill), look], startIndex);
    unroll(this.array, startIndex, this.ATTRIBUTES_ITEMS_COUNT, CORNERS);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, params.correctionRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
  }
}
