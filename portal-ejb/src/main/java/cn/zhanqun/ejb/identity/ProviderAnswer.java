package cn.zhanqun.ejb.identity;

/**
 * What a browser brought back from the provider; anything may be empty, and anything may be made
 * up.
 *
 * @param state which errand it answers
 * @param code for which the provider gives a token
 * @param error why it gives none
 * @param issuer who it says it comes from, where the provider says so (RFC 9207)
 */
public record ProviderAnswer(String state, String code, String error, String issuer) {}
