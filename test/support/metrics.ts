// Reads the text format of Prometheus back, strictly: a line that is none throws.

export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

/** @throws on any line that is neither a comment, nor empty, nor a sample whose name was announced with HELP and TYPE before it */
export function parsedMetrics(text: string): Sample[] {
  const announced = new Map<string, Set<string>>();
  const samples: Sample[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const comment = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) .+$/.exec(line);
    if (comment) {
      const [, what = '', name = ''] = comment;
      announced.set(name, (announced.get(name) ?? new Set()).add(what));
      continue;
    }
    const sample = /^([a-zA-Z_:][\w:]*)(?:\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)*)\})? (\S+)$/.exec(line);
    const [, name = '', labels = '', value = ''] = sample ?? [];
    if (!sample || announced.get(name)?.size !== 2 || Number.isNaN(Number(value)))
      throw new Error(`This is no line of metrics: ${line}`);
    const pairs = [...labels.matchAll(/([a-zA-Z_]\w*)="((?:[^"\\\n]|\\["\\n])*)"/g)];
    samples.push({ name, labels: Object.fromEntries(pairs.map((m) => [m[1], m[2]])), value: Number(value) });
  }
  return samples;
}
