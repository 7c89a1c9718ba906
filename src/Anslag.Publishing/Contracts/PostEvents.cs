using Anslag.Kernel.Events;
using Anslag.Kernel.Ids;

namespace Anslag.Publishing.Contracts;

/// <summary>A post has been sent for approval.</summary>
[Event("publishing.post-submitted")]
public sealed record PostSubmitted(PostId Post, UnitId Unit, PersonId By, DateTimeOffset At) : IEvent;

/// <summary>A post has been approved.</summary>
/// <param name="Post">The post.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="By">Who approved it.</param>
/// <param name="Alone">Whether it was the writer, on the one-person path; then a review by another person follows.</param>
/// <param name="At">When.</param>
[Event("publishing.post-approved")]
public sealed record PostApproved(PostId Post, UnitId Unit, PersonId By, bool Alone, DateTimeOffset At) : IEvent;

/// <summary>A post stands on its first channel, for everybody to see.</summary>
[Event("publishing.post-published")]
public sealed record PostPublished(PostId Post, UnitId Unit, DateTimeOffset At) : IEvent;

/// <summary>A correction of a published post has been decided and is on its way.</summary>
[Event("publishing.post-corrected")]
public sealed record PostCorrected(PostId Post, UnitId Unit, PersonId By, string WhatWasWrong, DateTimeOffset At) : IEvent;

/// <summary>A published post shall be taken down, for a reason.</summary>
[Event("publishing.post-taken-down")]
public sealed record PostTakenDown(PostId Post, UnitId Unit, PersonId By, string Reason, DateTimeOffset At) : IEvent;
