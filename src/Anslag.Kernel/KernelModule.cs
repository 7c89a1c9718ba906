using System.Reflection;
using Anslag.Kernel.Backup;
using Anslag.Kernel.Desk;
using Anslag.Kernel.Events;
using Anslag.Kernel.Http;
using Anslag.Kernel.Live;
using Anslag.Kernel.Media;
using Anslag.Kernel.Recurring;
using Anslag.Kernel.Rules;
using Anslag.Kernel.Signals;
using Anslag.Kernel.Storage;
using Anslag.Kernel.Work;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Anslag.Kernel;

/// <summary>What every module needs: storage, events, work, signals.</summary>
public static class KernelModule
{
    /// <summary>Adds the kernel.</summary>
    public static IServiceCollection AddKernel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<StorageOptions>(configuration, "Storage");
        services.AddSettings<WorkOptions>(configuration, "Work");
        services.AddSettings<MediaOptions>(configuration, "Media");
        services.AddSettings<HttpOptions>(configuration, "Http");
        services.TryAddSingleton(TimeProvider.System);
        services.AddModel(typeof(KernelModule).Assembly);
        services.AddSingleton(provider => new AnslagModel([.. provider.GetServices<ModelAssembly>().Select(part => part.Assembly)]));
        services.AddSingleton<SignalBoard>();
        services.AddSingleton<Subscriptions>();
        services.AddSingleton<Database>();
        services.AddSingleton<DatabaseReadiness>();
        services.AddScoped(provider => provider.GetRequiredService<Database>().AcrossOrganisations());
        services.AddSingleton<Claims>();
        services.AddSingleton<OverdueWork>();
        services.AddSingleton<IOnceMigrated, CatchUp>();
        services.AddSingleton<IOnceMigrated, RecurringPlan>();
        services.AddSingleton<Migrator>();
        services.AddKeysAtRest();
        services.AddSingleton<RuleTexts>();
        services.AddSingleton<IMediaFiles, MediaFolder>();
        services.AddSingleton<Intake>().AddSingleton<VideoTools>().AddSingleton<VideoIntake>().AddSingleton<PublicMedia>();
        services.AddSingleton<IMediaLibrary, MediaLibrary>();
        services.AddWork<EventDelivery, EventDispatch>(EventDelivery.Topic);
        services.AddWork<Recurrence, RecurringWork>(RecurringWork.Topic);
        services.AddGuardedHttp();
        services.AddBackup(configuration);
        if (configuration["Storage:Postgres"] is { Length: > 0 })
            services.AddHostedService<PostgresSignals>();
        return services;
    }

    /// <summary>Maps the kernel's own endpoints.</summary>
    public static IEndpointRouteBuilder MapKernel(this IEndpointRouteBuilder endpoints)
    {
        MediaEndpoint.Map(endpoints);
        PublicMediaEndpoint.Map(endpoints);
        LiveEndpoint.Map(endpoints);
        return endpoints;
    }

    /// <summary>Binds a section of the configuration to options that are injected as they are.</summary>
    public static IServiceCollection AddSettings<T>(this IServiceCollection services, IConfiguration configuration, string section)
        where T : class
    {
        services.Configure<T>(configuration.GetSection(section));
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<T>>().Value);
    }

    /// <summary>Adds a module's mappings and ids to the database model.</summary>
    public static IServiceCollection AddModel(this IServiceCollection services, Assembly assembly) =>
        services.AddSingleton(new ModelAssembly(assembly));

    /// <summary>Adds a queue: its rows of kind <typeparamref name="T"/> are worked by <typeparamref name="THandler"/>.</summary>
    public static IServiceCollection AddWork<T, THandler>(this IServiceCollection services, string topic)
        where T : class, IWork
        where THandler : class, IWorkHandler<T>
    {
        var queue = new WorkTopic<T>(topic);
        return services.AddSingleton(queue).AddSingleton<WorkTopic>(queue).AddSingleton<IWorkHandler<T>, THandler>().AddHostedService<Worker<T>>();
    }

    /// <summary>Adds a job that is run again and again by one node at a time; what was missed while none ran is made up for once.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The job's stable name, such as <c>website.rebuild</c>.</param>
    /// <param name="cron">Minute, hour, day of month, month, day of week; in Swedish time.</param>
    public static IServiceCollection AddRecurring<TJob>(this IServiceCollection services, string name, string cron)
        where TJob : class, IRecurringJob => services.AddScoped<TJob>().AddSingleton(new RecurringJob(name, cron, typeof(TJob)));

    /// <summary>Adds a subscriber under a stable name.</summary>
    public static IServiceCollection AddSubscriber<TEvent, TSubscriber>(this IServiceCollection services, string name)
        where TEvent : class, IEvent
        where TSubscriber : class, ISubscriber<TEvent> =>
        services.AddSingleton<Subscription>(new Subscription<TEvent, TSubscriber>(name));

    /// <summary>Adds a module's part of <em>Idag</em>.</summary>
    public static IServiceCollection AddToday<T>(this IServiceCollection services)
        where T : class, ITodaySource => services.AddScoped<ITodaySource, T>();

    private sealed record ModelAssembly(Assembly Assembly);
}
