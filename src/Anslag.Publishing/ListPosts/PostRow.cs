using Anslag.Channels.Contracts;
using Anslag.Publishing.Posts;
using Anslag.Publishing.Standing;

namespace Anslag.Publishing.ListPosts;

/// <summary>A post in a list.</summary>
/// <param name="Post">The post.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Accounts">Its channels that are open.</param>
public sealed record PostRow(Post Post, PostStatus Status, IReadOnlyList<AccountEntry> Accounts);
