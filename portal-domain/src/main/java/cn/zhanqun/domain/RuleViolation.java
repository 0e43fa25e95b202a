package cn.zhanqun.domain;

import java.util.List;

/**
 * A rule of the house that a person ran into: what they tried is refused, nothing of it is kept,
 * and they are told in a sentence from the message file. Each subclass is one refusal, named after
 * what was wrong.
 */
public abstract class RuleViolation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String messageKey;
  private final transient List<Object> arguments;

  /**
   * @param messageKey key of the sentence in the message files
   * @param arguments what the sentence names, in order; never a secret
   */
  protected RuleViolation(String messageKey, Object... arguments) {
    super(messageKey + List.of(arguments));
    this.messageKey = messageKey;
    this.arguments = List.of(arguments);
  }

  public String messageKey() {
    return messageKey;
  }

  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }
}
