/** A setting of the environment, with the rule that it keeps. */
export interface Setting<T> {
  default: T;
  about: string;
  read(text: string): T | undefined;
  rule: string;
}

export type Values<S> = { [Name in keyof S]: S[Name] extends Setting<infer T> ? T : never };

/** A setting that is a whole number between two others. */
export function whole(standard: number, least: number, most: number, about: string): Setting<number> {
  return {
    default: standard,
    about,
    read: (text) => {
      const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
    rule: `a whole number from ${least} to ${most}`,
  };
}

/** What is wrong with the configuration, all of it, a line for each variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  constructor(faults: readonly string[]) {
    super(`The configuration is not right.\n${faults.join('\n')}`);
  }
}

/** What the environment says of each setting, its default where it says nothing. Each fault tells the variable, its value and its rule. */
export function readSettings<S extends Record<string, Setting<unknown>>>(
  settings: S,
  environment: NodeJS.ProcessEnv,
): { values: Values<S>; faults: string[] } {
  const faults: string[] = [];
  const values = Object.entries(settings).map(([name, setting]) => {
    const text = environment[name]?.trim();
    if (text === undefined || text === '') return [name, setting.default];
    const value = setting.read(text);
    if (value === undefined)
      faults.push(
        `${name}=${JSON.stringify(text)}: ${setting.about}; give ${setting.rule}, or leave it out (${setting.default}).`,
      );
    return [name, value ?? setting.default];
  });
  return { values: Object.fromEntries(values) as Values<S>, faults };
}
