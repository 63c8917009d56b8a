/** What a portal's recipe knows beyond the page: the order of writing, true limits, and how it words our answers. */
export interface PlanHint {
  order?: number | undefined;
  maxLength?: number;
  minLength?: number | undefined;
  /** Our answer → the page's wording. */
  options?: Record<string, string>;
}
