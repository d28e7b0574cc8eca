/** One page in a real window of a browser of its own, in front or behind another tab. */
export type CourseWindow = {
  readonly version: string;
  hide(): Promise<void>;
  show(): Promise<void>;
  close(): Promise<void>;
};

export type OpenCourseWindow = (
  address: string,
  env: Readonly<Record<string, string>>,
) => Promise<CourseWindow>;
