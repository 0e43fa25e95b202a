/**
 * The provider that vouches for staff besides their passwords (统一身份认证, OpenID Connect): how
 * somebody is sent to it, what it answers, and how its word is checked. It knows no accounts; whose
 * identity is whose belongs to {@code account}. Read {@link
 * cn.zhanqun.ejb.identity.IdentityProvider} first.
 */
package cn.zhanqun.ejb.identity;
