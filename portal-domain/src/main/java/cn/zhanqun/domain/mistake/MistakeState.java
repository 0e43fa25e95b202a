package cn.zhanqun.domain.mistake;

/** Where a report of a mistake stands: nobody answered it yet, or how somebody did. */
public enum MistakeState {
  OPEN,
  ANSWERED,
  DISMISSED
}
