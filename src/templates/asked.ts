// What a text asks for, held to what there is, without rendering it: every branch counts, also those that no mail takes today.
import {
  AssignTag,
  CaseTag,
  ForTag,
  type Hash,
  IfTag,
  IncludeTag,
  type Tag,
  type Template,
  type Token,
  TypeGuards,
  toValueSync,
  UnlessTag,
  Value,
} from 'liquidjs';
import type { Fields, Shape } from './facts.ts';
import { faultAt, type TextFault, whatExists } from './faults.ts';

/** A text, parsed, with the file it was read from. */
export interface ParsedText {
  file: string;
  templates: Template[];
}

/**
 * The faults of a text and of all it includes.
 * @param texts every text there is in the language, by name
 * @param facts the names it is rendered with
 */
export function faultsOfText(name: string, texts: Map<string, ParsedText>, facts: Fields): TextFault[] {
  const walk: Walk = { texts, faults: [], sometimes: new Set() };
  const text = texts.get(name);
  if (text) visitAll(text.templates, { names: new Map(Object.entries(facts)), file: text.file, within: [name] }, walk);
  return walk.faults;
}

/** The names of all texts that take part in one, itself first. */
export function partsOf(name: string, texts: Map<string, ParsedText>, seen = new Set<string>()): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const included: string[] = [];
  const look = (templates: Template[]) => {
    for (const template of templates) {
      if (template instanceof IncludeTag) included.push(template.partialScope()?.name ?? '');
      else if (template.children) look(toValueSync(template.children(false, true)));
    }
  };
  look(texts.get(name)?.templates ?? []);
  return [name, ...included.filter((each) => texts.has(each)).flatMap((each) => partsOf(each, texts, seen))];
}

interface Walk {
  texts: Map<string, ParsedText>;
  faults: TextFault[];
  /** Names that some branch sets. */
  sometimes: Set<string>;
}
interface Scope {
  names: Map<string, Shape>;
  file: string;
  /** The texts that include one another down to here. */
  within: string[];
}

function visitAll(templates: Template[], scope: Scope, walk: Walk): void {
  for (const template of templates) visit(template, scope, walk);
}

function visit(template: Template, scope: Scope, walk: Walk): void {
  const given = [...(template.arguments?.() ?? [])].map((argument) => shapeOf(argument, scope, walk));
  if (template instanceof IncludeTag) {
    include(template, scope, walk);
    return;
  }
  if (template instanceof ForTag) {
    const [collection = 'any'] = given;
    const each = typeof collection === 'object' && 'list' in collection ? collection.list : 'any';
    branch(template.templates, scope, walk, { [template.variable]: each, forloop: 'any' });
    branch(template.elseTemplates, scope, walk);
    return;
  }
  if (template instanceof IfTag || template instanceof UnlessTag || template instanceof CaseTag) {
    const ways = template.branches.map(({ templates }) => branch(templates, scope, walk));
    const otherwise = branch(template.elseTemplates ?? [], scope, walk);
    // What every way sets is there afterwards.
    for (const [name, shape] of otherwise) if (ways.every((way) => way.has(name))) scope.names.set(name, shape);
    return;
  }
  for (const named of template.localScope?.() ?? [])
    scope.names.set(named.content, template instanceof AssignTag ? (given[0] ?? 'any') : 'value');
  if (template.children) visitAll(toValueSync(template.children(false, true)), scope, walk);
}

/** @returns the names it sets that were not there */
function branch(templates: Template[], scope: Scope, walk: Walk, more: Fields = {}): Map<string, Shape> {
  const names = new Map([...scope.names, ...Object.entries(more)]);
  visitAll(templates, { ...scope, names }, walk);
  const set = new Map([...names].filter(([name]) => !scope.names.has(name) && !Object.hasOwn(more, name)));
  for (const name of set.keys()) walk.sometimes.add(name);
  return set;
}

function include(tag: IncludeTag, scope: Scope, walk: Walk): void {
  const place = (tag as Tag).token.getPosition();
  const name = tag.partialScope()?.name;
  const fault = (words: string) => walk.faults.push(faultAt(scope.file, place, words));
  if (name === undefined) return void fault('includes by a name that is worked out; write the name in quotes');
  const text = walk.texts.get(name);
  if (!text) return void fault(`includes "${name}", which does not exist. ${whatExists(name, walk.texts.keys())}`);
  if (scope.within.includes(name)) return void fault(`includes "${name}", which includes itself`);
  const { hash } = (tag as unknown as { hash: Hash }).hash;
  const quiet = { ...walk, faults: [] };
  const more = Object.fromEntries(
    Object.entries(hash).map(([key, token]) => [
      key,
      token ? shapeOf(token as Token, scope, quiet) : ('value' as const),
    ]),
  );
  const names = new Map([...scope.names, ...Object.entries(more)]);
  visitAll(text.templates, { names, file: text.file, within: [...scope.within, name] }, walk);
  // `assign` in an included text is seen after it.
  for (const [key, shape] of names) if (!Object.hasOwn(more, key)) scope.names.set(key, shape);
}

/** What an expression stands for; what it asks for in vain is a fault. */
function shapeOf(argument: Value | Token, scope: Scope, walk: Walk): Shape {
  if (argument instanceof Value) {
    const shapes = argument.initial.postfix.map((token) => shapeOf(token, scope, walk));
    for (const { args } of argument.filters)
      for (const arg of args) {
        const token = Array.isArray(arg) ? arg[1] : arg;
        if (token) shapeOf(token, scope, walk);
      }
    return shapes.length === 1 && argument.filters.length === 0 ? (shapes[0] ?? 'any') : 'any';
  }
  if (TypeGuards.isRangeToken(argument)) {
    shapeOf(argument.lhs, scope, walk);
    shapeOf(argument.rhs, scope, walk);
    return { list: 'value' };
  }
  if (!TypeGuards.isPropertyAccessToken(argument)) return 'value';
  const [root, ...rest] = argument.props;
  if (argument.variable !== undefined || root === undefined || !TypeGuards.isWordToken(root)) return 'any';
  const fault = (words: string) => walk.faults.push(faultAt(scope.file, argument.getPosition(), words));
  let shape = scope.names.get(root.content);
  if (shape === undefined) {
    fault(
      walk.sometimes.has(root.content)
        ? `asks for "${root.content}", which only some branches set; set it before them`
        : `asks for "${root.content}", which does not exist. ${whatExists(root.content, scope.names.keys())}`,
    );
    return 'any';
  }
  let path = root.content;
  for (const prop of rest) {
    if (TypeGuards.isPropertyAccessToken(prop)) shapeOf(prop, scope, walk);
    const key = TypeGuards.isWordToken(prop) || TypeGuards.isQuotedToken(prop) ? prop.content : null;
    const next = within(shape, key);
    if (next === null) {
      const known = typeof shape === 'object' && 'fields' in shape ? Object.keys(shape.fields) : [];
      const what = known.length > 0 ? whatExists(String(key), known) : `"${path}" has no names of its own.`;
      fault(`asks for "${path}.${key}", which does not exist. ${what}`);
      return 'any';
    }
    path = `${path}.${key ?? '…'}`;
    shape = next;
  }
  return shape;
}

/** Of a list: its size and its entries; `key` is null for an index that is worked out. Null where there is nothing. */
function within(shape: Shape, key: string | null): Shape | null {
  if (shape === 'any') return 'any';
  if (key === 'size') return 'value';
  if (shape === 'value') return null;
  if ('list' in shape)
    return key === null || key === 'first' || key === 'last' || /^\d+$/.test(key) ? shape.list : null;
  return key === null ? 'any' : (shape.fields[key] ?? null);
}
