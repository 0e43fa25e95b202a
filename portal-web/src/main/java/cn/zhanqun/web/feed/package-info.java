/**
 * Documents that machines read: feeds, site maps, the description of a search, marks and manifests.
 * Each class here knows one format and nothing of the portal; what stands in a document is put
 * together by {@code web.reader.Documents}. To read first: {@code Feed}, then {@code AtomFeed}.
 */
package cn.zhanqun.web.feed;
