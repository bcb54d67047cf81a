// The styles of a Word document, as far as they decide whether text is seen.
import { addRunProperty, type Look, laidOver, shadingOf } from './word-looks.ts';
import { WORD_PREFIXES } from './word-namespaces.ts';
import { walk } from './xml.ts';

export interface Styles {
  /**
   * The look of a run before what it says of itself (ECMA-376 part 1, 17.7.2): defaults, then the paragraph's style, then the run's;
   * hidden in one of the two styles and not in both (17.7.3).
   */
  runLook: (paragraphStyle: string | undefined, runStyle: string | undefined) => Look;
  /** The background of a paragraph by its style. */
  paragraphGround: (style: string | undefined) => string | undefined;
  /** 1 to 6 for the style of a heading, 1 for that of a title; null for others. */
  headingLevel: (style: string | undefined) => number | null;
  /** True when a table style paints any cell, which may depend on the cell's place. */
  paints: (tableStyle: string) => boolean;
}

interface Style {
  below: string | undefined;
  look: Look;
  ground: string | undefined;
  paints: boolean;
  level: number | null;
}

/** @param xml the part with the styles; empty when there is none */
export function stylesOf(xml: string): Styles {
  const styles = new Map<string, Style>();
  const defaults: Look = {};
  let ordinary: string | undefined;
  let current: Style | null = null;
  if (xml !== '') {
    walk(xml, WORD_PREFIXES, {
      open(tag, parents) {
        const parent = parents.at(-1);
        if (tag.name === 'w:style') {
          current = { below: undefined, look: {}, ground: undefined, paints: false, level: null };
          const id = tag.attribute('styleId') ?? '';
          styles.set(id, current);
          if (tag.attribute('type') === 'paragraph' && /^(1|true|on)$/.test(tag.attribute('default') ?? ''))
            ordinary = id;
        } else if (parent === 'w:rPr' && parents.includes('w:rPrDefault')) addRunProperty(defaults, tag);
        else if (current !== null) addStyleProperty(current, tag, parents);
      },
      close(name) {
        if (name === 'w:style') current = null;
      },
      text: () => undefined,
    });
  }

  const chain = (id: string | undefined): Style[] => {
    const found: Style[] = [];
    for (let at = id; at !== undefined && found.length < MAX_CHAIN; at = found.at(-1)?.below) {
      const style = styles.get(at);
      if (!style || found.includes(style)) break;
      found.push(style);
    }
    return found;
  };
  const lookOf = (id: string | undefined) =>
    chain(id).reduceRight<Look>((look, style) => laidOver(look, style.look), {});
  return {
    runLook: (paragraphStyle, runStyle) => {
      const paragraph = lookOf(paragraphStyle ?? ordinary);
      const run = lookOf(runStyle);
      const look = laidOver(laidOver(defaults, paragraph), run);
      return { ...look, hidden: (paragraph.hidden ?? false) !== (run.hidden ?? false) || defaults.hidden };
    },
    paragraphGround: (id) => chain(id ?? ordinary).find((style) => style.ground !== undefined)?.ground,
    headingLevel: (id) => (id === undefined ? null : (chain(id).find((style) => style.level !== null)?.level ?? null)),
    paints: (id) => chain(id).some((style) => style.paints),
  };
}

const MAX_CHAIN = 50;

function addStyleProperty(style: Style, tag: Parameters<typeof addRunProperty>[1], parents: readonly string[]): void {
  const parent = parents.at(-1);
  if (tag.name === 'w:basedOn') style.below = tag.attribute('val');
  else if (tag.name === 'w:name') style.level ??= levelNamed(tag.attribute('val') ?? '');
  else if (tag.name === 'w:outlineLvl') style.level ??= levelOf(Number(tag.attribute('val')) + 1);
  else if (tag.name === 'w:shd' && parent !== 'w:rPr') {
    const ground = shadingOf(tag);
    if (ground !== undefined) style.paints = true;
    if (parent === 'w:pPr' && parents.at(-2) === 'w:style') style.ground = ground;
  } else if (parent === 'w:rPr' && parents.at(-2) === 'w:style') addRunProperty(style.look, tag);
}

/** Word keeps the English names of its own styles, whatever language it shows them in. */
function levelNamed(name: string): number | null {
  if (/^title$/i.test(name)) return 1;
  return levelOf(Number(/^heading (\d)$/i.exec(name)?.[1]));
}

function levelOf(level: number): number | null {
  return level >= 1 && level <= 9 ? Math.min(level, 6) : null;
}
