namespace Anslag.Kernel.Work;

/// <summary>A worker's right to one row, until the lease ends or somebody else has claimed it.</summary>
/// <param name="Id">The row.</param>
/// <param name="Fence">The fencing token of this claim.</param>
public sealed record Claim(Guid Id, long Fence);
