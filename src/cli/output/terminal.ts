// What the terminal can show: how many columns, and whether colour.

const defaultWidth = 100;

export interface Terminal {
  readonly colour: boolean;
  readonly width: number;
}

/** `isShown`: whether the output goes to standard output. */
export function terminal(isShown: boolean): Terminal {
  const width = (isShown && process.stdout.columns) || defaultWidth;
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const wanted = FORCE_COLOR ? FORCE_COLOR !== '0' : Boolean(process.stdout.isTTY) && TERM !== 'dumb';
  return { colour: isShown && wanted && !NO_COLOR, width };
}
