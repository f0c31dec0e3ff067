import type { ProgramInfo } from 'sigma/rendering';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Kept } from '../../viewer/src/kept.ts';
import { atRest } from '../../viewer/src/rest.ts';
import { unroll, unrolled } from '../../viewer/src/unrolled.ts';

describe('rest', () => {
  let frames: (() => void)[] = [];
  const nextFrame = (): void => {
    for (const draw of frames.splice(0)) draw();
  };
  beforeEach(() => {
    vi.useFakeTimers();
    frames = [];
    vi.stubGlobal('document', { hidden: false });
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('comes once, some frames after the time is over', () => {
    const act = vi.fn<() => void>();
    atRest(act, 250)();
    vi.advanceTimersByTime(250);
    nextFrame();
    nextFrame();
    expect(act).not.toHaveBeenCalled();
    nextFrame();
    nextFrame();
    expect(act).toHaveBeenCalledOnce();
  });

  test('does not come between moves that are as far apart as slow frames', () => {
    const act = vi.fn<() => void>();
    const moved = atRest(act, 250);
    for (let i = 0; i < 5; i += 1) {
      moved();
      vi.advanceTimersByTime(600);
      nextFrame();
      nextFrame();
    }
    expect(act).not.toHaveBeenCalled();
  });

  test('comes by the clock alone where the page is not looked at, for then no frames come', () => {
    vi.stubGlobal('document', { hidden: true });
    const act = vi.fn<() => void>();
    atRest(act, 250)();
    vi.advanceTimersByTime(249);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledOnce();
  });
});

/** Graphics that note what they are handed. */
class Graphics {
  readonly handed: unknown[] = [];
  readonly bound: unknown[] = [];
  createVertexArray = (): object => ({});
  bindVertexArray = (bindings: unknown): number => this.bound.push(bindings);
  bindBuffer = (): undefined => undefined;
  bufferData = (_target: unknown, array: unknown): number => this.handed.push(array);
  bufferSubData = (_target: unknown, at: number, _array: unknown, start: number, length: number): number =>
    this.handed.push({ at, start, length });
}

describe('a program without instances', () => {
  const attribute = (name: string, size: number) => ({ name, size, type: 5126 });

  test('has at each corner what was of the item, and what was of the corner', () => {
    const [place, turn] = [attribute('a_place', 2), attribute('a_turn', 1)];
    const program = {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: '',
      FRAGMENT_SHADER_SOURCE: '',
      METHOD: 4,
      UNIFORMS: [],
    };
    const instanced = {
      ...program,
      ATTRIBUTES: [place],
      CONSTANT_ATTRIBUTES: [turn],
      CONSTANT_DATA: [[0], [1], [2]],
    };
    expect(unrolled(instanced)).toEqual({ ...program, ATTRIBUTES: [place, turn] });
  });

  test('has the numbers of an item at each of its corners, and no others changed', () => {
    const array = new Float32Array(11).fill(9);
    array.set([5, 6], 1);
    unroll(array, 1, 3, [[0], [1], [2]]);
    expect([...array]).toEqual([9, 5, 6, 0, 5, 6, 1, 5, 6, 2, 9]);
  });
});

describe('what the graphics keep of a program', () => {
  const program = (gl: object): ProgramInfo => ({ gl, buffer: {} }) as unknown as ProgramInfo;
  const array = new Float32Array(3);
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('is handed over again only where it has changed', () => {
    vi.stubGlobal('WebGL2RenderingContext', Graphics);
    const [gl, kept, all] = [new Graphics(), new Kept(), vi.fn<() => void>()];
    const [drawn, pointed] = [program(gl), program(gl)];
    const frame = (): void => {
      for (const one of [drawn, pointed]) {
        kept.bind(one, array, all);
        kept.unbind(one, all);
      }
    };
    frame();
    expect(all).toHaveBeenCalledTimes(2);
    frame();
    expect(gl.handed).toEqual([]);
    kept.renewed();
    frame();
    frame();
    expect(gl.handed).toEqual([array, array]);
    expect(all).toHaveBeenCalledTimes(2);
    const [first, , second] = gl.bound;
    expect(first).not.toBe(second);
    expect(gl.bound.slice(4)).toEqual([
      first,
      null,
      second,
      null,
      first,
      null,
      second,
      null,
      first,
      null,
      second,
      null,
    ]);
  });

  test('is handed over by the blocks that have changed, of a large graph', () => {
    vi.stubGlobal('WebGL2RenderingContext', Graphics);
    const [gl, kept, all] = [new Graphics(), new Kept(), vi.fn<() => void>()];
    const drawn = program(gl);
    const large = new Float32Array(100_000);
    for (let at = 0; at < large.length; at += 10) kept.changed(at, 10);
    kept.bind(drawn, large, all);
    kept.changed(4090, 10);
    kept.changed(50_000, 10);
    kept.bind(drawn, large, all);
    expect(gl.handed.splice(0)).toEqual([
      { at: 0, start: 0, length: 8192 },
      { at: 4 * 49_152, start: 49_152, length: 4096 },
    ]);
    kept.changed(99_990, 10);
    kept.bind(drawn, large, all);
    expect(gl.handed.splice(0)).toEqual([{ at: 4 * 98_304, start: 98_304, length: 100_000 - 98_304 }]);
    kept.bind(drawn, large.subarray(0, 50_000), all);
    expect(gl.handed).toEqual([]);
    kept.renewed();
    kept.bind(drawn, large.subarray(0, 50_000), all);
    expect(gl.handed).toEqual([large.subarray(0, 50_000)]);
    expect(all).toHaveBeenCalledTimes(1);
  });

  test('is nothing where they are too old to keep it', () => {
    vi.stubGlobal('WebGL2RenderingContext', Graphics);
    const [kept, all] = [new Kept(), vi.fn<() => void>()];
    const old = program({});
    for (let i = 0; i < 2; i += 1) {
      kept.bind(old, array, all);
      kept.unbind(old, all);
    }
    expect(all).toHaveBeenCalledTimes(4);
  });
});
