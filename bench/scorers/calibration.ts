// Whether the reader is as often right as it says: confidence against the share that is right, in bins of equal width.

/** A prediction and whether it is right. */
export interface Judged {
  /** From 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

export interface Calibration {
  /** Expected calibration error: how far confidence and share right lie apart, weighted by count. 0 of nothing. */
  readonly error: number;
  /** Those that hold anything, the least sure first. */
  readonly bins: readonly Bin[];
}

const binCount = 10;

export function calibrationOf(judged: readonly Judged[]): Calibration {
  const bins = Array.from({ length: binCount }, (_, bin) => bin).flatMap((bin) => {
    const those = judged.filter(({ confidence }) => binOf(confidence) === bin);
    return those.length > 0 ? [describeBin(bin, those)] : [];
  });
  const apart = bins.map((bin) => bin.count * Math.abs(bin.meanConfidence - bin.shareRight));
  return { error: sum(apart) / Math.max(1, judged.length), bins };
}

// The last one holds 1 too.
function binOf(confidence: number): number {
  return Math.min(Math.floor(confidence * binCount), binCount - 1);
}

function describeBin(bin: number, those: readonly Judged[]): Bin {
  return {
    from: bin / binCount,
    to: (bin + 1) / binCount,
    count: those.length,
    meanConfidence: sum(those.map(({ confidence }) => confidence)) / those.length,
    shareRight: those.filter(({ isRight }) => isRight).length / those.length,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
